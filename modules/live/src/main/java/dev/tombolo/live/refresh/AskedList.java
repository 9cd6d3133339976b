package dev.tombolo.live.refresh;

import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A list that a Region is being asked for.
 *
 * @param <T> what it lists
 * @param region the Region
 * @param permission what the call needs
 * @param answer the answer to come
 */
record AskedList<T>(String region, String permission, Future<T> answer) {
    /** Returns the answer; where none comes until the deadline, it says so among the lists without one. */
    Optional<T> until(Deadline deadline, List<Unlisted> unlisted) {
        try {
            return Optional.of(answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof Unanswered why)) {
                throw new IllegalStateException(region + " was asked in a wrong way", e.getCause());
            }
            unlisted.add(new Unlisted(region, permission, why.says()));
        } catch (TimeoutException e) {
            answer.cancel(true);
            unlisted.add(outOfTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            unlisted.add(outOfTime());
        }
        return Optional.empty();
    }

    private Unlisted outOfTime() {
        return new Unlisted(region, permission, new Unanswered(Reason.OUT_OF_TIME, "").says());
    }
}

package dev.tombolo.live.call;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Calls again what may be answered then: at most five times, each pause up to twice as long as the one before. Nothing is
 * begun beyond the deadline.
 *
 * @param deadline when all calls have to be over
 * @param pause waits between two tries
 */
public record Attempts(Deadline deadline, Consumer<Duration> pause) {
    private static final int MOST = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    /** Returns attempts that sleep between two tries. */
    public static Attempts until(Deadline deadline) {
        return new Attempts(deadline, Attempts::sleep);
    }

    /**
     * Returns what the call returns.
     *
     * @throws Unanswered the last one, when none of the tries got an answer; out of time, when there was none
     */
    public <T> T of(Supplier<T> call) {
        if (deadline.left().isZero()) {
            throw new Unanswered(Reason.OUT_OF_TIME, "");
        }
        for (int tries = 1; ; tries++) {
            try {
                return call.get();
            } catch (Unanswered e) {
                var wait = waitAfter(tries);
                if (!e.reason().isPassing() || tries == MOST || deadline.left().compareTo(wait) <= 0) {
                    throw e.after(tries);
                }
                pause.accept(wait);
            }
        }
    }

    /**
     * Returns what a call returns that changes something.
     *
     * @throws Unanswered the last one of which nobody knows whether it changed something, where there is one: what is
     *     refused after it may be refused because it is done; else the last one
     */
    public <T> T ofChange(Supplier<T> call) {
        var doubts = new ArrayDeque<Unanswered>();
        try {
            return of(() -> doubting(call, doubts));
        } catch (Unanswered e) {
            throw doubts.isEmpty() || e.reason().leavesDoubt() ? e : doubts.getLast();
        }
    }

    private static <T> T doubting(Supplier<T> call, Deque<Unanswered> doubts) {
        try {
            return call.get();
        } catch (Unanswered e) {
            if (e.reason().leavesDoubt()) {
                doubts.add(e);
            }
            throw e;
        }
    }

    /** Half of it is chance, so that calls that were throttled together do not come back together. */
    private static Duration waitAfter(int tries) {
        long whole = FIRST_PAUSE.toMillis() << (tries - 1);
        return Duration.ofMillis(whole / 2 + ThreadLocalRandom.current().nextLong(whole / 2 + 1));
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(Reason.OUT_OF_TIME, "");
        }
    }
}

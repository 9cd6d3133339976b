package dev.tombolo.bedrock.settings;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Tries again while the function has time, and keeps enough of it to answer CloudFormation. */
final class Patience {
    /** For an attempt whose calls are slow, and for the tries of the answer. */
    private static final Duration RESERVE = Duration.ofSeconds(90);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 4;

    private final LongSupplier remainingMillis;
    private final Consumer<Duration> pause;

    Patience(LongSupplier remainingMillis, Consumer<Duration> pause) {
        this.remainingMillis = remainingMillis;
        this.pause = pause;
    }

    /** The same for what returns nothing. */
    void retry(Duration atMost, Runnable attempt) {
        ask(atMost, () -> {
            attempt.run();
            return true;
        });
    }

    /**
     * Runs {@code attempt} until it returns.
     *
     * @param atMost how long, where the function has that time
     * @throws Refusal with the last {@link NotYet}'s words when the time is over
     */
    <T> T ask(Duration atMost, Supplier<T> attempt) {
        long start = remainingMillis.getAsLong();
        for (int tries = 0; ; tries++) {
            try {
                return attempt.get();
            } catch (NotYet e) {
                Duration wait = waitAfter(tries);
                if (isOver(start, atMost, wait)) {
                    throw new Refusal(e.getMessage() + ", after " + (tries + 1)
                            + " tries · deploy again when the cause has passed");
                }
                pause.accept(wait);
            }
        }
    }

    private boolean isOver(long start, Duration atMost, Duration wait) {
        long remaining = remainingMillis.getAsLong();
        return start - remaining + wait.toMillis() > atMost.toMillis()
                || remaining - wait.toMillis() < RESERVE.toMillis();
    }

    /** Doubles up to 16 seconds; half of it is jitter, so that two functions do not keep step. */
    private static Duration waitAfter(int tries) {
        long whole = FIRST_PAUSE.toMillis() << Math.min(tries, DOUBLINGS);
        return Duration.ofMillis(whole / 2 + ThreadLocalRandom.current().nextLong(whole / 2 + 1));
    }
}

package dev.tombolo.live.call;

import java.time.Duration;

/**
 * When everything has to be over.
 *
 * @param nanos on the clock of {@link System#nanoTime()}, which only measures
 */
public record Deadline(long nanos) {
    /** Returns the deadline that lies so far from now. */
    public static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** Returns the time until then; zero when it is over. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }
}

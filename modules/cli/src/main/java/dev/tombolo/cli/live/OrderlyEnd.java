package dev.tombolo.cli.live;

import dev.tombolo.live.call.Interruption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a program that changes a cloud end in order after Ctrl-C: no further change begins, those that began end, and what
 * became of each is said, all in twenty seconds at most.
 */
public final class OrderlyEnd {
    private static final Duration MOST = Duration.ofSeconds(20);

    private final CountDownLatch said = new CountDownLatch(1);

    private OrderlyEnd() {}

    /**
     * Returns what the work returns. When somebody ends the program before, the interruption happens, and the program stays
     * until the work is done.
     */
    public static <T> T of(Supplier<T> work, Interruption interruption) {
        var end = new OrderlyEnd();
        var hook = new Thread(() -> end.waitFor(interruption), "orderly-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            end.said.countDown();
            remove(hook);
        }
    }

    private void waitFor(Interruption interruption) {
        interruption.happen();
        try {
            if (!said.await(MOST.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("tombolo: ended without every answer after twenty seconds · run it with --check");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endsAlready) {
            return;
        }
    }
}

package dev.tombolo.cli.synthesis;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets Ctrl-C end a program without a word, while the engine's own processes end, too, and complain of it. */
final class QuietEnd {
    /** A signal reaches node and this JVM at once, and node may be the first to go. */
    private static final Duration LATER = Duration.ofMillis(500);

    private final CountDownLatch ending = new CountDownLatch(1);

    private QuietEnd() {}

    /** Does the work. Where somebody ends the program meanwhile, the work's failure is not told. */
    static void of(Runnable work) {
        var end = new QuietEnd();
        var hook = new Thread(end::begin, "quiet-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } catch (RuntimeException e) {
            end.stayWhereItBegan();
            throw e;
        } finally {
            remove(hook);
        }
    }

    private void begin() {
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        ending.countDown();
    }

    /** A JVM that ends waits for no thread. */
    private void stayWhereItBegan() {
        try {
            if (ending.await(LATER.toMillis(), TimeUnit.MILLISECONDS)) {
                new CountDownLatch(1).await();
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

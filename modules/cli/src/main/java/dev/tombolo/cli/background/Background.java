package dev.tombolo.cli.background;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Work on a thread of its own, which ends with the program.
 *
 * @param result completed when the work is done
 */
public record Background(CompletableFuture<Void> result) {
    /** Starts work. */
    public static Background run(String name, Runnable work) {
        return new Background(CompletableFuture.runAsync(work, task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.start();
        }));
    }

    /** Waits for the end of the work, and fails as it failed. */
    public void await() {
        try {
            result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}

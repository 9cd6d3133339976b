package dev.tombolo.pulumi.recording;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for a program and lends the common pool a hand meanwhile. Pulumi waits for a program's end by a task that submits
 * itself again; on a machine of two cores that task can keep the tasks behind it from ever running
 * (https://github.com/pulumi/pulumi-java/issues/2270, read 2026-11-22; seen on JDK 17 too, about once in a hundred programs).
 *
 * @param limit how long to wait
 */
record Patience(Duration limit) {
    private static final int SLICE_MILLIS = 5;

    Recording await(CompletableFuture<Recording> result, String stack) {
        try {
            return slices(result);
        } catch (ExecutionException e) {
            throw FailedProgram.of(e);
        } catch (TimeoutException e) {
            throw new FailedProgram(
                    "program: stack \"" + stack + "\" has not ended after " + limit.toSeconds()
                            + " s · look for an output that nothing completes",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedProgram("program: stack \"" + stack + "\" was interrupted · run it again", e);
        }
    }

    private Recording slices(CompletableFuture<Recording> result)
            throws ExecutionException, TimeoutException, InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            try {
                return result.get(SLICE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                ForkJoinPool.commonPool().awaitQuiescence(SLICE_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
        throw new TimeoutException();
    }
}

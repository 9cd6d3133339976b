package dev.tombolo.pulumi.recording;

import com.pulumi.Context;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.TestResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs a Pulumi program in this JVM and records what it declares: no account, no {@code pulumi} command, nothing is
 * created. Programs run one after the other, whoever asks.
 *
 * <p>JDK 25 with two cores needs {@code java.util.concurrent.ForkJoinPool.common.parallelism=2}
 * (https://github.com/pulumi/pulumi-java/issues/2270, read 2026-11-22).
 *
 * @param project the Pulumi project's name
 * @param stack the Pulumi stack's name
 * @param timeout how long a program may take
 */
public record PulumiRecorder(String project, String stack, Duration timeout) {
    private static final Duration ENOUGH = Duration.ofMinutes(2);
    private static final Object ONE_AT_A_TIME = new Object();
    private static final Logger PULUMI_LOGGER = Logger.getLogger("com.pulumi.test.internal.PulumiTestInternal");

    static {
        PULUMI_LOGGER.setFilter(entry -> entry.getLevel().intValue() < Level.SEVERE.intValue()); // errors are thrown
    }

    /** Creates a recorder that gives a program two minutes. */
    public PulumiRecorder(String project, String stack) {
        this(project, stack, ENOUGH);
    }

    /**
     * Runs a program and returns what it declared.
     *
     * @throws FailedProgram with the program's own message, or if it does not end in time
     */
    public Recording record(Consumer<Context> program) {
        synchronized (ONE_AT_A_TIME) {
            var result = new CompletableFuture<Recording>();
            var thread = new Thread(() -> complete(result, program), "pulumi-recorder-" + stack);
            thread.setDaemon(true);
            thread.start();
            return new Patience(timeout).await(result, stack);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever a program throws is its failure
    private void complete(CompletableFuture<Recording> result, Consumer<Context> program) {
        try {
            result.complete(run(program));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        } finally {
            PulumiTest.cleanup();
        }
    }

    private Recording run(Consumer<Context> program) {
        var declarations = new Declarations();
        var mocks = new RecordingMocks(declarations);
        check(PulumiTest.withMocks(mocks)
                .withOptions(TestOptions.builder()
                        .projectName(project)
                        .stackName(stack)
                        .preview(false)
                        .resourceTransformations(List.of(declarations))
                        .build())
                .runTest(program));
        return new Recording(project, stack, mocks.resources());
    }

    private static void check(TestResult result) {
        if (!result.exceptions().isEmpty()) {
            throw new CompletionException(result.exceptions().get(0));
        }
        if (result.exitCode() != 0 || !result.errors().isEmpty()) {
            throw new IllegalStateException(String.join("\n", result.errors()));
        }
    }
}

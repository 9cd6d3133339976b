package dev.tombolo.stacks.multicloud;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.freshness.Freshness;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What {@code pulumi} runs. The stack's name is the environment's name, with {@code .tenancy} behind it for what needs
 * rights on the whole tenancy of OCI; the configuration value {@code environments} names
 * another folder than {@code environments}.
 */
public final class TomboloProgram {
    private static final Path FOLDER = Path.of("environments");
    private static final int BAD_INPUT = 2;

    private TomboloProgram() {}

    /** Declares the environment of the selected stack. */
    public static void main(String[] arguments) {
        // First of all, as the pool reads it once. JDK 25 with two cores never ends otherwise:
        // https://github.com/pulumi/pulumi-java/issues/2270 (read 2026-11-22).
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "2");
        QuickStart.instead();
        var ahead = readAhead();
        Freshness.requireFresh("tombolo", TomboloProgram.class);
        Pulumi.run(context -> declare(context, ahead));
    }

    /** The SDK takes a while to reach the engine: the folder that is meant unless the stack names another is read meanwhile. */
    private static CompletableFuture<EnvironmentFolder> readAhead() {
        return CompletableFuture.supplyAsync(() -> EnvironmentFolder.read(FOLDER), reading -> {
            var thread = new Thread(reading, "read-ahead");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static void declare(Context context, CompletableFuture<EnvironmentFolder> ahead) {
        try {
            declare(folder(context, ahead), context.stackName());
        } catch (InvalidInput e) {
            System.err.println(e.getMessage());
            System.exit(BAD_INPUT);
        }
    }

    private static EnvironmentFolder folder(Context context, CompletableFuture<EnvironmentFolder> ahead) {
        var named = context.config().get("environments").map(Path::of);
        return named.isPresent() ? EnvironmentFolder.read(named.get()) : joined(ahead);
    }

    private static EnvironmentFolder joined(CompletableFuture<EnvironmentFolder> ahead) {
        try {
            return ahead.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void declare(EnvironmentFolder folder, String stack) {
        folder.select(List.of(MulticloudStack.environmentOf(stack))).forEach(Backend.ofSurroundings()::requireOf);
        MulticloudStack.named(folder, stack);
    }
}

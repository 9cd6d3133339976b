package dev.tombolo.stacks.multicloud;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.freshness.Freshness;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code pulumi} runs. The stack's name is the environment's name, with {@code .tenancy} behind it for what needs
 * rights on the whole tenancy of OCI; the configuration value {@code environments} names
 * another folder than {@code environments}.
 */
public final class TomboloProgram {
    private static final int BAD_INPUT = 2;

    private TomboloProgram() {}

    /** Declares the environment of the selected stack. */
    public static void main(String[] arguments) {
        // JDK 25 with two cores never ends otherwise: https://github.com/pulumi/pulumi-java/issues/2270 (read
        // 2026-11-22).
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "2");
        Freshness.requireFresh("tombolo", TomboloProgram.class);
        Pulumi.run(TomboloProgram::declare);
    }

    private static void declare(Context context) {
        var folder = Path.of(context.config().get("environments").orElse("environments"));
        try {
            declare(EnvironmentFolder.read(folder), context.stackName());
        } catch (InvalidInput e) {
            System.err.println(e.getMessage());
            System.exit(BAD_INPUT);
        }
    }

    private static void declare(EnvironmentFolder folder, String stack) {
        folder.select(List.of(MulticloudStack.environmentOf(stack))).forEach(Backend.ofSurroundings()::requireOf);
        MulticloudStack.named(folder, stack);
    }
}

package dev.tombolo.stacks.multicloud.rehearsal;

import dev.tombolo.stacks.multicloud.provider.RehearsalProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real Pulumi command line on one stack, with a backend, a home and a project of its own.
 *
 * @param command the script that runs it
 * @param folder what belongs to the stack
 * @param stack the stack's name
 * @param providers what the engine attaches to in the place of plugins
 */
record PulumiEngine(Path command, Path folder, String stack, List<RehearsalProvider> providers) {
    /** A credential of the surroundings. Neither it nor the passphrase may reach the state. */
    static final String SECRET = "rehearsal-secret-of-the-surroundings";

    Path project() {
        return folder.resolve("project");
    }

    Path plan() {
        return backend().resolve("plan.json");
    }

    /** Runs to the end. */
    Run run(String... arguments) throws IOException, InterruptedException {
        long from = System.nanoTime();
        var exitCode = start(arguments).waitFor();
        var run = new Run(String.join(" ", arguments), exitCode, Files.readString(log()));
        System.out.printf("%s: %s: %.1f s%n", stack, run.command(), (System.nanoTime() - from) / 1e9);
        return run;
    }

    /** Starts and returns at once. */
    Process start(String... arguments) throws IOException {
        var builder = new ProcessBuilder(Stream.of(
                        Stream.of(command.toString()),
                        Stream.of(arguments),
                        Stream.of("--stack", stack, "--non-interactive", "--color", "never"))
                .flatMap(parts -> parts)
                .toList());
        var surroundings = builder.environment();
        surroundings.put("PULUMI_BACKEND_URL", backend().toUri().toString());
        surroundings.put("PULUMI_HOME", folder.resolve("home").toString());
        surroundings.put("PULUMI_CONFIG_PASSPHRASE", SECRET);
        surroundings.put("AWS_SECRET_ACCESS_KEY", SECRET);
        surroundings.put("PULUMI_DEBUG_PROVIDERS", attachments());
        surroundings.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"); // a program of short life
        return builder.directory(project().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    Path backend() {
        return folder.resolve("backend");
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    private String attachments() {
        return providers.stream().map(RehearsalProvider::attachment).collect(Collectors.joining(","));
    }
}

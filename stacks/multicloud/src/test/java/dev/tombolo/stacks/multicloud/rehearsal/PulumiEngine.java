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

    /** Logs in and makes the stack, as a plan prints it but for the place and the key, which nobody here has. */
    void begin() throws IOException, InterruptedException {
        finished("login", backend().toUri().toString()).says("Logged in");
        finished("stack", "select", stack, "--create", "--secrets-provider", "passphrase")
                .says("Created stack '" + stack + "'");
    }

    /** Runs on the stack, to the end. */
    Run run(String... arguments) throws IOException, InterruptedException {
        return finished(onStack(arguments));
    }

    /** Starts on the stack and returns at once. */
    Process start(String... arguments) throws IOException {
        return started(onStack(arguments));
    }

    private String[] onStack(String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--stack", stack)).toArray(String[]::new);
    }

    private Run finished(String... arguments) throws IOException, InterruptedException {
        long from = System.nanoTime();
        var exitCode = started(arguments).waitFor();
        var run = new Run(String.join(" ", arguments), exitCode, Files.readString(log()));
        System.out.printf("%s: %s: %.1f s%n", stack, run.command(), (System.nanoTime() - from) / 1e9);
        return run;
    }

    private Process started(String... arguments) throws IOException {
        var builder = new ProcessBuilder(Stream.of(
                        Stream.of(command.toString()),
                        Stream.of(arguments),
                        Stream.of("--non-interactive", "--color", "never"))
                .flatMap(parts -> parts)
                .toList());
        var surroundings = builder.environment();
        surroundings.put("PULUMI_HOME", folder.resolve("home").toString());
        surroundings.put("PULUMI_CONFIG_PASSPHRASE", SECRET);
        surroundings.put("AWS_SECRET_ACCESS_KEY", SECRET);
        surroundings.put("PULUMI_DEBUG_PROVIDERS", attachments());
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

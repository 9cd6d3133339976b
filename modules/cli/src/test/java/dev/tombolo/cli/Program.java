package dev.tombolo.cli;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The command line in a process of its own, as a person starts and interrupts it.
 *
 * @param process the process
 * @param said the folder of what it says
 */
public record Program(Process process, Path said) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Starts it with credentials that belong to nobody, and with variables. */
    public static Program start(Path said, Map<String, String> variables, String... arguments) throws IOException {
        var command = new ArrayList<>(interruptible());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tombolo.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(said.resolve("out.txt").toFile())
                .redirectError(said.resolve("err.txt").toFile());
        builder.environment().put("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "sesame-of-the-test");
        builder.environment().putAll(variables);
        return new Program(builder.start(), said);
    }

    /** Where this build runs in the background, its processes ignore interrupts. */
    private static List<String> interruptible() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return List.of();
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("SigIgn:"))
                            .map(line ->
                                    Long.parseUnsignedLong(line.substring(7).strip(), 16))
                            .anyMatch(ignored -> (ignored & 2) != 0)
                    ? List.of("env", "--default-signal=INT")
                    : List.of();
        }
    }

    /** Waits until it asked a server something, and interrupts it as Ctrl-C does. */
    public Program interruptAt(WireMockServer server, RequestPatternBuilder request)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (server.findAll(request).isEmpty()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("it did not ask:\n" + out() + err());
            }
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return this;
    }

    /** Returns its exit code after it ended. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it did not end");
        }
        return process.exitValue();
    }

    /** Returns what it said on standard output. */
    public String out() throws IOException {
        return Files.readString(said.resolve("out.txt"));
    }

    /** Returns what it said on standard error. */
    public String err() throws IOException {
        return Files.readString(said.resolve("err.txt"));
    }
}

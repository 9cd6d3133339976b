package dev.tombolo.cli.plan;

import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A git repository with a folder of environments, to be changed, committed and planned. */
public record Repository(Path path) {
    private static final String DEV = """
            tombolo: 1
            kind: development
            aws: { account: "111122223333", region: us-east-1, conventions: { rolePath: /ai/ } }
            invocations: anywhere
            models:
              nova-lite: { on: [aws] }
            consumers:
              claims: { models: [nova-lite], api: converse, budget: { aws: 100 }, aws: { service: lambda.amazonaws.com } }
              search: { models: [nova-lite], api: converse, aws: { service: ecs-tasks.amazonaws.com } }
            budget: { aws: 500, notify: [ai@example.com] }
            """;

    /** Makes one with the environment {@code dev} in its first commit. */
    public static Repository in(Path folder) throws IOException, InterruptedException {
        var repository = new Repository(folder);
        Files.createDirectories(repository.environments());
        repository.write("dev", DEV);
        repository.git("init", "-q");
        repository.commit();
        return repository;
    }

    /** Returns the folder of environments. */
    public Path environments() {
        return path.resolve("environments");
    }

    /** Writes an environment. */
    public void write(String name, String yaml) throws IOException {
        Files.writeString(environments().resolve(name + ".yaml"), yaml);
    }

    /** Writes the environment {@code dev} as it was in the first commit, with other texts. */
    public void edit(String... replacements) throws IOException {
        var yaml = DEV;
        for (int index = 0; index < replacements.length; index += 2) {
            if (!yaml.contains(replacements[index])) {
                throw new IllegalArgumentException(replacements[index]);
            }
            yaml = yaml.replace(replacements[index], replacements[index + 1]);
        }
        write("dev", yaml);
    }

    /** Commits everything. */
    public void commit() throws IOException, InterruptedException {
        git("add", "-A");
        git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "-q", "-m", "test");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        var git =
                new ProcessBuilder(command).directory(path.toFile()).inheritIO().start();
        if (git.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    /** Runs a command on the folder of environments. */
    public Run run(String... arguments) {
        var options = List.of(
                "--environments",
                environments().toString(),
                "--out",
                path.resolve("out").toString(),
                "--as-of",
                "2026-11-23");
        return Run.of(Stream.concat(Stream.of(arguments), options.stream()).toArray(String[]::new));
    }
}

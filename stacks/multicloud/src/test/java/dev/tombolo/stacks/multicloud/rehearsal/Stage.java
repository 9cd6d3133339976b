package dev.tombolo.stacks.multicloud.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.stacks.multicloud.provider.RehearsalCloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where one environment is rehearsed.
 *
 * @param root the checkout
 * @param environment the environment
 * @param cloud what exists
 * @param engine the real engine, on the environment's stack
 * @param tenancy the same, on the stack of its tenancy
 */
record Stage(Path root, Environment environment, RehearsalCloud cloud, PulumiEngine engine, PulumiEngine tenancy) {
    /** Logs in, makes the stack, and gives the engine environment files of its own, which can be edited. */
    void begin() throws IOException, InterruptedException {
        Files.createDirectories(engine.backend());
        Files.createDirectories(engine.project().resolve("environments"));
        var project = Files.readString(root.resolve("Pulumi.yaml")).replace("binary: ", "binary: " + root + "/");
        Files.writeString(engine.project().resolve("Pulumi.yaml"), project);
        restore();
        engine.begin();
        assertThat(engine.project().resolve("Pulumi." + engine.stack() + ".yaml"))
                .content()
                .startsWith("encryptionsalt: ")
                .hasLineCount(1);
    }

    /** Undoes every edit. */
    void restore() throws IOException {
        try (var files = Files.list(root.resolve("environments"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file,
                        engine.project().resolve("environments").resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    Run up() throws IOException, InterruptedException {
        return engine.run("up", "--yes", "--skip-preview");
    }

    Run refresh() throws IOException, InterruptedException {
        return engine.run("refresh", "--yes", "--skip-preview");
    }

    /** Changes the environment's file. */
    void edit(String before, String after) throws IOException {
        var file = engine.project().resolve("environments").resolve(environment.name() + ".yaml");
        var text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    /** Changes the key of a consumer in every environment, as one may extend another. */
    void rename(String consumer, String later) throws IOException {
        try (var files = Files.newDirectoryStream(engine.project().resolve("environments"), "*.yaml")) {
            for (var file : files) {
                var text = Files.readString(file).replace(consumer, later);
                var key = "  " + later + ":\n";
                Files.writeString(file, text.replace(key, key + "    formerly: " + consumer + "\n"));
            }
        }
    }

    /** Returns what was done in the cloud after so many other things. */
    List<String> since(int done) {
        return cloud.journal().subList(done, cloud.journal().size());
    }

    boolean ownsAws() {
        return environment.aws().filter(aws -> aws.engine() == Engine.PULUMI).isPresent();
    }

    /** Returns type and name of everything that the environment declares. */
    List<String> golden() throws IOException {
        return golden(engine);
    }

    /** Returns type and name of everything that a stack declares. */
    List<String> golden(PulumiEngine stack) throws IOException {
        var goldens = root.resolve("stacks/multicloud/src/test/resources/goldens");
        return Files.readAllLines(goldens.resolve(stack.stack() + ".txt"));
    }

    /** Expects that the engine knows everything that the environment declares, and nothing else. */
    void isWhole() throws IOException {
        assertThat(State.of(engine).typesAndNames()).isEqualTo(golden());
    }
}

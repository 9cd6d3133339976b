package dev.tombolo.environment.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code bad} is one case: files that cannot be used, beside the shared {@code defaults.yaml}, and in
 * {@code expected.txt} every line that is told of them. {@code -Dtombolo.update=true} writes what is told now.
 */
class BadEnvironmentsTest {
    private static final Path BAD = Path.of("src/test/resources/bad");

    @TempDir
    Path temporary;

    static List<String> cases() throws IOException {
        try (var folders = Files.list(BAD)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void failsWithEveryProblem(String name) throws IOException {
        var told = told(prepared(BAD.resolve(name))) + "\n";
        var expected = BAD.resolve(name).resolve("expected.txt");
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    @Test
    void casesAreManyAndTheSharedFileIsGood() throws IOException {
        Files.copy(BAD.resolve("defaults.yaml"), temporary.resolve("prod.yaml"));
        assertThat(EnvironmentFolder.read(temporary).environments()).hasSize(1);
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(65);
    }

    private Path prepared(Path source) throws IOException {
        var folder = Files.createDirectory(temporary.resolve("environments"));
        Files.copy(BAD.resolve("defaults.yaml"), folder.resolve("defaults.yaml"));
        try (Stream<Path> paths = Files.walk(source)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(source.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(path));
            }
        }
        return folder;
    }

    private static String told(Path folder) {
        var thrown = catchThrowableOfType(InvalidInput.class, () -> EnvironmentFolder.read(folder));
        assertThat(thrown).as("nothing is wrong with " + folder).isNotNull();
        return String.valueOf(thrown.getMessage()).replace(folder + "/", "").replace(folder.toString(), "environments");
    }
}

package dev.tombolo.environment.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {
    @TempDir
    Path folder;

    @Test
    void readsNumbersTruthAndTextAsYamlHasThem() throws IOException {
        assertThat(json("a: 1\nb: \"1\"\nc: true\nd: ~\ne:\nf: 10.40.0.0/20\ng: 2027-03-31\nh: 1.5\n"))
                .isEqualTo("{\"a\":1,\"b\":\"1\",\"c\":true,\"d\":null,\"e\":null,\"f\":\"10.40.0.0/20\","
                        + "\"g\":\"2027-03-31\",\"h\":1.5}");
    }

    @Test
    void readsNumbersOfAbsurdSizeAsText() throws IOException {
        assertThat(json("a: " + "9".repeat(50) + "\nb: 0x1F\n"))
                .isEqualTo("{\"a\":\"" + "9".repeat(50) + "\",\"b\":\"0x1F\"}");
        assertThat(json("a: 333333333333\n")).isEqualTo("{\"a\":333333333333}");
    }

    @Test
    void readsFilesWithWindowsLineEndings() throws IOException {
        assertThat(json("a: 1\r\nb:\r\n  - x\r\n")).isEqualTo("{\"a\":1,\"b\":[\"x\"]}");
    }

    @Test
    void failsOnAFileThatIsTooLarge() throws IOException {
        assertThat(problems("a: " + "x".repeat(1_000_000)))
                .containsExactly("prod.yaml: is larger than a megabyte · split it with extends");
    }

    @Test
    void failsOnNestingThatWouldExhaustTheStack() throws IOException {
        assertThat(problems("a: " + "[".repeat(900_000)))
                .containsExactly(
                        "prod.yaml:1: is nested deeper than 50 levels · an environment needs six: make it flatter");
        assertThat(problems("a:\n" + "- ".repeat(450_000)))
                .containsExactly(
                        "prod.yaml:2: is nested deeper than 50 levels · an environment needs six: make it flatter");
    }

    @Test
    void failsOnAFolderInAFilesPlace() throws IOException {
        Files.createDirectory(folder.resolve("prod.yaml"));
        assertThat(read(folder.resolve("prod.yaml")))
                .containsExactly("prod.yaml: cannot be read · check that it is a file and that you may read it");
    }

    private String json(String text) throws IOException {
        var problems = new ArrayList<Problem>();
        var file = YamlFile.read(write(text), problems);
        assertThat(problems).isEmpty();
        return file.orElseThrow().json().toString();
    }

    private List<String> problems(String text) throws IOException {
        return read(write(text));
    }

    private List<String> read(Path path) {
        var problems = new ArrayList<Problem>();
        assertThat(YamlFile.read(path, problems)).isEmpty();
        return problems.stream()
                .map(problem -> problem.toString().replace(YamlFile.name(folder) + "/", ""))
                .toList();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("prod.yaml"), text);
    }
}

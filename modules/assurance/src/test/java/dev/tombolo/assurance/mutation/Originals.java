package dev.tombolo.assurance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files from which mutants are made: every output and every policy document among the test files. */
final class Originals {

    private static final Path ROOT = Path.of("src/test/resources");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Originals() {}

    /** The templates and recordings. */
    static List<JsonNode> outputs() {
        return all().filter(file -> file.path("Resources").isObject()
                        || file.path("resources").isArray())
                .toList();
    }

    /** The policy documents, in files of their own or in a template. */
    static List<JsonNode> policies() {
        return all().flatMap(file -> Stream.concat(
                        Stream.of(file),
                        Stream.of("PolicyDocument", "AssumeRolePolicyDocument", "Content")
                                .flatMap(name -> file.findValues(name).stream())))
                .filter(document -> document.path("Statement").isArray())
                .toList();
    }

    /** The statements of Oracle Cloud. */
    static List<String> statements() {
        return all().flatMap(file -> file.findValues("statements").stream())
                .flatMap(list -> Stream.iterate(0, index -> index < list.size(), index -> index + 1)
                        .map(index -> list.get(index).asText()))
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Originals::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

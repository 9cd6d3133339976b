package dev.tombolo.environment.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes the shipped files and an overlay in hundreds of ways, always the same: whatever comes, it is read or told. */
class MutatedFilesTest {
    private static final Path SHIPPED = Path.of("../../environments");
    private static final Path OVERLAY = Path.of("src/test/resources/overlay/contoso.yaml");
    private static final int MUTATIONS = 500;
    private static final Pattern LINE = Pattern.compile("[^·\\n]+ · [^·\\n]+");
    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "{",
            "}",
            ": ",
            "- ",
            "&a ",
            "*a",
            "!x ",
            "\"",
            "'",
            "#",
            "\n",
            "\t",
            "~",
            "null",
            "1",
            "-1e9999",
            "true",
            "0.0.0.0/0",
            "..",
            "extends: prod\n",
            "network: {}",
            "[]",
            "{}",
            "é",
            "\uFEFF",
            "\u0000",
            "? ",
            "| ");

    @TempDir
    Path folder;

    @Test
    void everyMutationIsReadOrTold() throws IOException {
        var random = new Random(20_261_123);
        var files = files();
        int refused = 0;
        for (int mutation = 0; mutation < MUTATIONS; mutation++) {
            for (var file : files.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
            var victim = List.copyOf(files.entrySet()).get(random.nextInt(files.size()));
            Files.write(victim.getKey(), mutated(victim.getValue(), random));
            refused += refusals();
        }
        assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS);
    }

    private SortedMap<Path, byte[]> files() throws IOException {
        var files = new TreeMap<Path, byte[]>();
        files.put(
                Files.createDirectory(folder.resolve("catalog")).resolve("contoso.yaml"), Files.readAllBytes(OVERLAY));
        try (Stream<Path> paths = Files.list(SHIPPED)) {
            for (var path :
                    paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                files.put(folder.resolve(path.getFileName()), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private int refusals() {
        try {
            EnvironmentFolder.read(folder);
            return 0;
        } catch (InvalidInput told) {
            assertThat(String.valueOf(told.getMessage()).lines()).isNotEmpty().allMatch(LINE.asMatchPredicate());
            return 1;
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, random, new byte[] {(byte) random.nextInt(256)});
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> withoutALine(bytes, random);
            case 3 -> spliced(bytes, random, Arrays.copyOfRange(bytes, 0, random.nextInt(bytes.length)));
            default -> spliced(bytes, random, piece(random));
        };
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] bytes, Random random, byte[] piece) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(4));
        var result = Arrays.copyOf(bytes, from + piece.length + bytes.length - to);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
        return result;
    }

    private static byte[] withoutALine(byte[] bytes, Random random) {
        var lines = new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)", -1);
        lines[random.nextInt(lines.length)] = "";
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }
}

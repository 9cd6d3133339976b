package dev.tombolo.cli.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything that a synthesis reads, as one digest: the program and its catalog by the fingerprint of their sources, the
 * folder of environments by its bytes, and the choice of engines. No date is part of it: dates reach checks only.
 */
final class SynthesisKey {
    private static final String FINGERPRINT = "/META-INF/tombolo/tombolo-cli.sources.sha256";
    private static final int OVERLAYS_BELOW = 2;

    private SynthesisKey() {}

    /** Returns the key, or nothing where there is no folder or the program does not know which sources it was built from. */
    static Optional<String> of(Path folder, EngineChoice engine) {
        return fingerprint().filter(program -> Files.isDirectory(folder)).map(program -> {
            var digest = new Digest();
            digest.text(program);
            digest.text(engine.name());
            addFolder(digest, folder);
            return digest.hex();
        });
    }

    private static void addFolder(Digest digest, Path folder) {
        try (var below = Files.walk(folder, OVERLAYS_BELOW)) {
            for (var file : below.filter(Files::isRegularFile).sorted().toList()) {
                digest.file(folder, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> fingerprint() {
        try (InputStream sources = SynthesisKey.class.getResourceAsStream(FINGERPRINT)) {
            return sources == null
                    ? Optional.empty()
                    : Optional.of(new String(sources.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

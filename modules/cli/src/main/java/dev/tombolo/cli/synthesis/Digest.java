package dev.tombolo.cli.synthesis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over texts and files, each ended so that no two sequences look alike. */
final class Digest {
    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file: its name below a folder, then its bytes. */
    void file(Path folder, Path file) throws IOException {
        text(folder.relativize(file).toString().replace('\\', '/'));
        bytes(Files.readAllBytes(file));
    }

    private void bytes(byte[] bytes) {
        sha256.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        sha256.update((byte) 0);
        sha256.update(bytes);
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}

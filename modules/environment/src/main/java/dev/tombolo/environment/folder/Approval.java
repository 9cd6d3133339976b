package dev.tombolo.environment.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.environment.source.SourceNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * What somebody approves who approves an environment: its file with all that it inherits, the catalog and the overlays.
 * The same approval makes the same output, and the order of keys and of lists means nothing in it.
 *
 * @param shared the SHA-256 so far, of what every environment of the folder shares
 */
record Approval(MessageDigest shared) {
    /** Reads what the environments of a folder share. */
    static Approval of(Path folder) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(CatalogReader.shippedDigest().getBytes(StandardCharsets.US_ASCII));
            var overlays = folder.resolve("catalog");
            if (Files.isDirectory(overlays)) {
                for (var overlay : YamlFiles.of(overlays, new ArrayList<>())) {
                    sha256.update(Files.readAllBytes(overlay));
                }
            }
            return new Approval(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the digest for one of them. */
    String digest(SourceNode.Mapping environment) {
        try {
            var sha256 = (MessageDigest) shared.clone();
            sha256.update(sorted(environment.json()).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of every Java can be cloned", e);
        }
    }

    private static String sorted(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(entry -> new TextNode(entry.getKey()) + ":" + sorted(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream().map(Approval::sorted).sorted().collect(Collectors.joining(",", "[", "]"))
                : node.toString();
    }
}

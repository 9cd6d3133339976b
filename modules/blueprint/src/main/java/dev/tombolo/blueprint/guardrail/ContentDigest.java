package dev.tombolo.blueprint.guardrail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** The first ten hexadecimal digits of the SHA-256 of a content in its canonical form. */
final class ContentDigest {
    private static final int LENGTH = 10;

    private ContentDigest() {}

    static String of(GuardrailContent content) {
        return of(canonical(content));
    }

    static String of(String text) {
        return HexFormat.of().formatHex(sha256(text)).substring(0, LENGTH);
    }

    /** Every text stands behind its length, so that no two contents are written alike. */
    private static String canonical(GuardrailContent content) {
        var parts = new ArrayList<String>();
        add(parts, "messages", List.of(Guardrail.BLOCKED_INPUT, Guardrail.BLOCKED_OUTPUTS));
        content.contentFilters()
                .forEach(filter -> add(
                        parts,
                        "filter",
                        List.of(
                                filter.type().name(),
                                filter.inputStrength().name(),
                                filter.outputStrength().name())));
        content.deniedTopics().forEach(topic -> {
            add(parts, "topic", List.of(topic.name(), topic.definition()));
            add(parts, "examples", topic.examples());
        });
        add(parts, "words", content.words());
        add(parts, "managed", content.managedWords().stream().map(Enum::name).toList());
        content.piiEntities()
                .forEach(entity ->
                        add(parts, "pii", List.of(entity.type(), entity.action().name())));
        return String.join("\n", parts);
    }

    private static void add(List<String> parts, String kind, Collection<String> values) {
        parts.add(kind + " " + values.size());
        values.forEach(value -> parts.add(value.length() + ":" + value));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package dev.tombolo.blueprint.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The beginning of a SHA-256, for names that must change with what they stand for. */
public final class ShortDigest {
    private ShortDigest() {}

    /**
     * Returns the first digits of the SHA-256 of a text.
     *
     * @param text what is named
     * @param digits how many hexadecimal digits, at most 64
     */
    public static String of(String text, int digits) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

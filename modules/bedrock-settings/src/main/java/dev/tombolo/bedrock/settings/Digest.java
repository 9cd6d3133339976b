package dev.tombolo.bedrock.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The first 16 hexadecimal digits of a SHA-256: it names a value, and says nothing of it. */
record Digest(String text) {
    private static final int BYTES = 8;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

    static boolean isDigest(String text) {
        return FORM.matcher(text).matches();
    }

    static Digest of(String canonical) {
        byte[] whole = sha256().digest(canonical.getBytes(StandardCharsets.UTF_8));
        return new Digest(HexFormat.of().formatHex(whole, 0, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}

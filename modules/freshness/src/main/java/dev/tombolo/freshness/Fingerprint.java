package dev.tombolo.freshness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in hexadecimal. */
record Fingerprint(String text) {
    /** Of a build during which sources were edited: nobody knows which of them are in the jar. It equals no other. */
    static final Fingerprint UNSETTLED = new Fingerprint("sources were edited during the build");

    /** Over paths and bytes, so that it is the same on every machine. */
    static Fingerprint ofContents(List<SourceFile> sources) {
        MessageDigest digest = sha256();
        for (SourceFile source : sources) {
            update(digest, source.path().getBytes(StandardCharsets.UTF_8));
            update(digest, source.content());
        }
        return finished(digest);
    }

    static Fingerprint ofText(String text) {
        MessageDigest digest = sha256();
        update(digest, text.getBytes(StandardCharsets.UTF_8));
        return finished(digest);
    }

    /** The length goes first, so that bytes cannot move from one part to the next unseen. */
    private static void update(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }

    private static Fingerprint finished(MessageDigest digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

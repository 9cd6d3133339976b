package dev.tombolo.live;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Base64;

/** A key that signs requests in tests: made anew in each run. */
public final class TestKey {
    private static final KeyPair PAIR = pair();

    private TestKey() {}

    /** Returns the private half, as a file of a key has it. */
    public static String pem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(PAIR.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    /** Returns the half that proves a signature. */
    public static PublicKey publicKey() {
        return PAIR.getPublic();
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }
}

package dev.tombolo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The configuration file that OCI's command line signs in with, and its key, made anew. */
public final class OciProfile {
    private OciProfile() {}

    /** Writes both into a folder, and returns the configuration file. */
    public static Path write(Path folder, String tenancy) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key())
                        + "\n-----END PRIVATE KEY-----\n");
        return Files.writeString(folder.resolve("config"), """
            [DEFAULT]
            user=ocid1.user.oc1..jane
            fingerprint=12:34:56
            tenancy=%s
            region=us-chicago-1
            key_file=%s/key.pem
            """.formatted(tenancy, folder));
    }

    private static byte[] key() {
        try {
            return KeyPairGenerator.getInstance("RSA")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }
}

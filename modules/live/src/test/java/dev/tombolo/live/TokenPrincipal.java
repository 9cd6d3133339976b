package dev.tombolo.live;

import com.oracle.bmc.auth.BasicAuthenticationDetailsProvider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Who signs with a token, as instances and sessions do.
 *
 * @param claims what the token says, as JSON
 */
public record TokenPrincipal(String claims) implements BasicAuthenticationDetailsProvider {
    /** The compartment of {@link #instance}. */
    public static final String COMPARTMENT = "ocid1.compartment.oc1..exampleclaims";

    /** Returns an instance of {@link #COMPARTMENT}. */
    public static TokenPrincipal instance() {
        return new TokenPrincipal("""
            {"sub": "ocid1.instance.oc1.ord.exampleinstance", "opc-instance": "ocid1.instance.oc1.ord.exampleinstance",
             "opc-compartment": "%s", "opc-tenant": "%s"}""".formatted(COMPARTMENT, OciStub.TENANCY));
    }

    @Override
    public String getKeyId() {
        return "ST$e30." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".signature";
    }

    @Override
    public InputStream getPrivateKey() {
        return new ByteArrayInputStream(TestKey.pem().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    @Deprecated
    public @Nullable String getPassPhrase() {
        throw new UnsupportedOperationException("the SDK asks for characters");
    }

    @Override
    public char @Nullable [] getPassphraseCharacters() {
        return null;
    }
}

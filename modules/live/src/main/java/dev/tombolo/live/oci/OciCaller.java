package dev.tombolo.live.oci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is signed in, as the key or the token says it: a proof is only what OCI does with a call. A key names tenancy and user.
 * The token of an instance names it and its compartment in the claims {@code opc-instance} and {@code opc-compartment}, that
 * of another resource in {@code sub} and {@code res_compartment}; of these Oracle's SDK names {@code res_tenant} and {@code
 * res_compartment}, and public tests against OCI the rest (read on 2026-11-23). What a token lacks is not known.
 *
 * @param tenancy the OCID of the tenancy
 * @param id the OCID of the user, the instance or another resource
 * @param compartment the OCID of the compartment of an instance or another resource
 */
public record OciCaller(Optional<String> tenancy, Optional<String> id, Optional<String> compartment) {
    private static final String TOKEN = "ST$";
    private static final ObjectMapper JSON = new ObjectMapper();

    static OciCaller ofKey(String key) {
        return key.startsWith(TOKEN) ? ofToken(key.substring(TOKEN.length())) : ofParts(key.split("/", -1));
    }

    private static OciCaller ofParts(String[] parts) {
        return new OciCaller(
                Stream.of(parts)
                        .limit(1)
                        .filter(tenancy -> tenancy.startsWith("ocid1.tenancy."))
                        .findFirst(),
                Stream.of(parts)
                        .skip(1)
                        .limit(1)
                        .filter(user -> user.startsWith("ocid1.user."))
                        .findFirst(),
                Optional.empty());
    }

    private static OciCaller ofToken(String token) {
        try {
            var claims = JSON.readTree(
                    new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
            return new OciCaller(
                    first(claims, "res_tenant", "opc-tenant", "tenant"),
                    first(claims, "opc-instance", "sub").filter(id -> id.startsWith("ocid1.")),
                    first(claims, "opc-compartment", "res_compartment"));
        } catch (JsonProcessingException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return new OciCaller(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private static Optional<String> first(JsonNode claims, String... names) {
        return Stream.of(names)
                .map(name -> claims.path(name).asText())
                .filter(claim -> !claim.isEmpty())
                .findFirst();
    }

    /** Tells whether it is a person. */
    public boolean isUser() {
        return is("user");
    }

    /** Tells whether it is a compute instance. */
    public boolean isInstance() {
        return is("instance");
    }

    private boolean is(String kind) {
        return id.filter(ocid -> kind(ocid).equals(kind)).isPresent();
    }

    /** The second part of an OCID says what it is of. */
    private static String kind(String ocid) {
        return ocid.split("\\.", -1)[1];
    }

    /** Returns it in words, such as {@code user ocid1.user.oc1..example}. */
    public String words() {
        return id.map(ocid -> kind(ocid) + " " + ocid).orElse("somebody whom the credentials do not name");
    }
}

package dev.tombolo.live.oci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.oracle.bmc.auth.BasicAuthenticationDetailsProvider;
import com.oracle.bmc.http.signing.DefaultRequestSigner;
import com.oracle.bmc.http.signing.RequestSigner;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs requests as whoever is signed in. Who that is, is looked for at the first request and once.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/Content/API/Concepts/signingrequests.htm">the signature, read on
 *     2026-11-23</a>
 */
public final class OciSigner {
    private static final String TOKEN = "ST$";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<BasicAuthenticationDetailsProvider> credentials;

    private @Nullable BasicAuthenticationDetailsProvider provider;
    private @Nullable RequestSigner signer;

    /** Signs with what the supplier finds. */
    public OciSigner(Supplier<BasicAuthenticationDetailsProvider> credentials) {
        this.credentials = credentials;
    }

    /**
     * Returns the headers of a request, with its signature among them.
     *
     * @param body the body of a request that has one; empty for others
     * @throws Unanswered if nobody is signed in
     */
    Map<String, String> signed(URI address, String method, String body) {
        var headers = new TreeMap<String, List<String>>();
        headers.put("accept", List.of("application/json"));
        if (!body.isEmpty()) {
            headers.put("content-type", List.of("application/json"));
        }
        return signedIn(() -> signer().signRequest(address, method, headers, body.isEmpty() ? null : body));
    }

    /**
     * Returns the tenancy that the key or the token belongs to, as they say it; empty where they do not.
     *
     * @throws Unanswered if nobody is signed in
     */
    public Optional<String> tenancy() {
        var key = signedIn(() -> provider().getKeyId());
        return key.startsWith(TOKEN)
                ? ofToken(key.substring(TOKEN.length()))
                : Optional.of(key.split("/", 2)[0]).filter(first -> first.startsWith("ocid1.tenancy."));
    }

    private synchronized RequestSigner signer() {
        if (signer == null) {
            signer = DefaultRequestSigner.createRequestSigner(provider());
        }
        return signer;
    }

    private synchronized BasicAuthenticationDetailsProvider provider() {
        if (provider == null) {
            provider = credentials.get();
        }
        return provider;
    }

    /** What the SDK throws names files and quotes keys: nothing of it is told. */
    private static <T> T signedIn(Supplier<T> signing) {
        try {
            return signing.get();
        } catch (RuntimeException e) {
            throw new Unanswered(Reason.NOT_SIGNED_IN, "");
        }
    }

    /** A resource principal has the tenancy of the resource in a claim of its own. */
    private static Optional<String> ofToken(String token) {
        try {
            var claims = JSON.readTree(
                    new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
            return Stream.of("res_tenant", "tenant")
                    .map(claim -> claims.path(claim).asText())
                    .filter(tenancy -> !tenancy.isEmpty())
                    .findFirst();
        } catch (JsonProcessingException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}

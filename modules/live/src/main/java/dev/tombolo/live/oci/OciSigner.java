package dev.tombolo.live.oci;

import com.oracle.bmc.auth.BasicAuthenticationDetailsProvider;
import com.oracle.bmc.http.signing.DefaultRequestSigner;
import com.oracle.bmc.http.signing.RequestSigner;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Signs requests as whoever is signed in. Who that is, is looked for at the first request and once.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/Content/API/Concepts/signingrequests.htm">the signature, read on
 *     2026-11-23</a>
 */
public final class OciSigner {
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
     * Returns whom the key or the token names.
     *
     * @throws Unanswered if nobody is signed in
     */
    public OciCaller caller() {
        return OciCaller.ofKey(signedIn(() -> provider().getKeyId()));
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
}

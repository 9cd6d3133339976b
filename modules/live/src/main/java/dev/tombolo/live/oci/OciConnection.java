package dev.tombolo.live.oci;

import dev.tombolo.catalog.Region;
import dev.tombolo.live.call.Attempts;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;

/**
 * OCI, asked by one principal. Every call gets its address from here, so that no variable of the machine sends one
 * elsewhere.
 *
 * @param http the HTTP client of all calls
 * @param signer who asks
 * @param endpoint one address that stands for every endpoint, for tests; empty for those of OCI
 * @param attempts how often a call is tried
 * @param patience how long one answer may take
 */
public record OciConnection(
        HttpClient http, OciSigner signer, Optional<URI> endpoint, Attempts attempts, Duration patience) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Returns the connection of a program: the machine's own principal, and ten seconds of patience for one answer. */
    public static OciConnection of(Optional<URI> endpoint, Attempts attempts) {
        return of(new OciSigner(new OciCredentials(System.getenv())::found), endpoint, attempts, PATIENCE);
    }

    /** Returns a connection of a principal with this patience. */
    public static OciConnection of(OciSigner signer, Optional<URI> endpoint, Attempts attempts, Duration patience) {
        return new OciConnection(
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience)
                        .build(),
                signer,
                endpoint,
                attempts,
                patience);
    }

    /** Returns a service in a Region. */
    public OciCalls calls(OciService service, Region region) {
        return new OciCalls(this, service, region);
    }
}

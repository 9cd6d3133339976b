package dev.tombolo.live.oci;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.bmc.http.client.HttpClient;
import com.oracle.bmc.http.client.HttpProvider;
import com.oracle.bmc.http.client.Method;
import dev.tombolo.live.OciStub;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The HTTP client by which the SDK fetches the tokens of instance and resource principals works without what we left out. */
class PrincipalHttpTest {
    private final OciStub oci = new OciStub().on("/v1/x509", "{\"token\": \"of an instance\"}");

    @AfterEach
    void close() {
        oci.close();
    }

    @Test
    void sendsAndReadsJson() {
        try (HttpClient client =
                HttpProvider.getDefault().newBuilder().baseUri(oci.address()).build()) {
            var response = client.createRequest(Method.POST)
                    .appendPathPart("/v1/x509")
                    .header("content-type", "application/json")
                    .body(Map.of("purpose", "DEFAULT"))
                    .execute()
                    .toCompletableFuture()
                    .join();
            assertThat(response.status()).isEqualTo(200);
            assertThat((Object) response.body(Map.class).toCompletableFuture().join())
                    .isEqualTo(Map.of("token", "of an instance"));
        }
        assertThat(oci.requests().get(0).getBodyAsString()).isEqualTo("{\"purpose\":\"DEFAULT\"}");
    }
}

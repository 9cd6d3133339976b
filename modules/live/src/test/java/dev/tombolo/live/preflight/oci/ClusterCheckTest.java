package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers() {
        var connection = oci.connection();
        return Lines.of(new ClusterCheck(Wanted.subject(), Wanted.own(connection), connection));
    }

    private static String cluster(String name, String state) {
        return "{\"displayName\": \"" + name + "\", \"unitCount\": 2, \"unitShape\": \"LARGE_COHERE_V3\","
                + " \"lifecycleState\": \"" + state + "\"}";
    }

    @Test
    void passesWhereNothingIsPaidFor() {
        assertThat(answers()).containsExactly("pass · bank-tombolo-prod · no cluster is paid for");
        oci.on(HealthyTenancy.CLUSTERS, "{\"items\": [" + cluster("old", "DELETED") + "]}");
        assertThat(answers()).containsExactly("pass · bank-tombolo-prod · no cluster is paid for");
    }

    @Test
    void asksNothingOfACompartmentThatIsNotThere() {
        oci.on(HealthyTenancy.COMPARTMENTS, "[]");
        assertThat(answers()).containsExactly("pass · bank-tombolo-prod · no cluster is paid for");
        assertThat(oci.requests()).hasSize(1);
    }

    @Test
    void warnsOfAClusterThatTheFileDoesNotHave() {
        oci.on(
                HealthyTenancy.CLUSTERS,
                "{\"items\": [" + cluster("bank-tombolo-prod-llama-3-3-70b", "NEEDS_ATTENTION") + ", "
                        + cluster("trial", "ACTIVE") + "]}");
        assertThat(answers())
                .containsExactly(
                        "pass · bank-tombolo-prod-llama-3-3-70b · 2 of LARGE_COHERE_V3 are billed by the hour, state"
                                + " NEEDS_ATTENTION",
                        "warn · trial · 2 of LARGE_COHERE_V3 are billed by the hour, state ACTIVE, and the file has no"
                                + " such cluster · make certain that somebody needs it");
    }
}

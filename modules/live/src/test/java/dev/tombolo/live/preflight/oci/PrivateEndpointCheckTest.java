package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrivateEndpointCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers() {
        return Lines.of(new PrivateEndpointCheck(Wanted.subject(), oci.connection()));
    }

    @Test
    void passesWhereOneIsLeft() {
        assertThat(answers()).containsExactly("pass · tombolo-prod · 1 of private-endpoint-count are left");
    }

    @Test
    void warnsWhereNoneIsLeftBecauseOneMayBeOurs() {
        oci.on(HealthyTenancy.PRIVATE_ENDPOINTS, "{\"used\": 5, \"available\": 0}");
        assertThat(answers())
                .containsExactly(
                        "warn · tombolo-prod · none of private-endpoint-count is left · ask Oracle to raise the"
                                + " limit, unless the private endpoint is there already");
    }
}

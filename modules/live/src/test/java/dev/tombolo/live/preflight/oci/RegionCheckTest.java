package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegionCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers() {
        return Lines.of(new RegionCheck(Wanted.subject(), oci.connection()));
    }

    @Test
    void passesWhereBothRegionsAreAsTheFileSays() {
        assertThat(answers())
                .containsExactly(
                        "pass · us-ashburn-1 · is the home Region",
                        "pass · us-chicago-1 · the tenancy is subscribed to it");
    }

    @Test
    void failsWhereTheSubscriptionIsNotReady() {
        oci.on(HealthyTenancy.REGIONS, HealthyTenancy.regions("IN_PROGRESS"));
        assertThat(answers())
                .contains("fail · us-chicago-1 · the subscription has the status IN_PROGRESS · run it again later");
    }

    @Test
    void failsWhereAnotherRegionIsHomeAndTheOneOfTheModelsIsNotSubscribed() {
        oci.on(
                HealthyTenancy.REGIONS,
                "[{\"regionName\": \"eu-frankfurt-1\", \"status\": \"READY\", \"isHomeRegion\": true}]");
        assertThat(answers())
                .containsExactly(
                        "fail · us-ashburn-1 · the home Region is eu-frankfurt-1 · correct oci.homeRegion: IAM is"
                                + " written there only",
                        "fail · us-chicago-1 · the tenancy is not subscribed to it · let whoever administers the"
                                + " tenancy subscribe it, which cannot be undone");
    }
}

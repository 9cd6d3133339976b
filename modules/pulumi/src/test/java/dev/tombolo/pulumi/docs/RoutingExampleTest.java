package dev.tombolo.pulumi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.pulumi.Recordings;
import org.junit.jupiter.api.Test;

class RoutingExampleTest {
    @Test
    void declaresWhatTheGuideSays() {
        var recording = Recordings.record(RoutingExample::declare);
        assertThat(Recordings.addresses(recording))
                .containsExactly(
                        "oci:GenerativeAi/routingProfile:RoutingProfile|gpt-oss-profile",
                        "oci:Identity/policy:Policy|read-routing",
                        "pulumi:providers:oci|chicago",
                        "pulumi:providers:oci|home",
                        "tombolo:oci:ModelRouting|gpt-oss");
        assertThat(Recordings.options(recording, "pulumi:providers:oci|chicago"))
                .containsEntry("version", "5.1.0");
        assertThat(Recordings.options(recording, "pulumi:providers:oci|home")).containsEntry("version", "4.17.0");
    }
}

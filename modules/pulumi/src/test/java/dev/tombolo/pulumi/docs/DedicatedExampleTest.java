package dev.tombolo.pulumi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.pulumi.Recordings;
import org.junit.jupiter.api.Test;

class DedicatedExampleTest {
    @Test
    void declaresWhatTheGuideSays() {
        assertThat(Recordings.addresses(Recordings.record(DedicatedExample::declare)))
                .containsExactly(
                        "oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster|llama-cluster",
                        "oci:GenerativeAi/endpoint:Endpoint|llama-endpoint",
                        "tombolo:oci:DedicatedEndpoint|llama");
    }
}

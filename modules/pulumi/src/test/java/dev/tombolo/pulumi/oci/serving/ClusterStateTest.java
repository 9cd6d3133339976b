package dev.tombolo.pulumi.oci.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterStateTest {
    @ParameterizedTest
    @ValueSource(strings = {"ACTIVE", "UPDATING", "CREATING"})
    void aClusterThatServesIsUsed(String state) {
        assertThat(new ClusterState("llama-cluster", state).served("ocid1.cluster"))
                .isEqualTo("ocid1.cluster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEEDS_ATTENTION", "FAILED", "DELETING", "DELETED"})
    void failsWhereTheProviderCallsAClusterMadeThatServesNothing(String state) {
        assertThatThrownBy(() -> new ClusterState("llama-cluster", state).served("ocid1.cluster"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("llama-cluster: the cluster is " + state
                        + " and serves nothing, while it is billed · read its lifecycleDetails in the Console,"
                        + " then run pulumi refresh and pulumi up");
    }
}

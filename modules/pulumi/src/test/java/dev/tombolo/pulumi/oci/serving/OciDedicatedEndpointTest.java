package dev.tombolo.pulumi.oci.serving;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.test.PulumiTest;
import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.pulumi.model.ModelSelection;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciDedicatedEndpointTest {
    private static final String CLUSTER = "oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster|llama-cluster";
    private static final String ENDPOINT = "oci:GenerativeAi/endpoint:Endpoint|llama-endpoint";
    private static final String COMPONENT = "tombolo:oci:DedicatedEndpoint|llama";
    private static final Map<String, Object> KEPT = Map.of(
            "parent",
            COMPONENT,
            "protect",
            true,
            "retainOnDelete",
            true,
            "timeouts",
            Map.of("create", "PT1H20M", "update", "PT1H20M", "delete", "PT20M"),
            "version",
            "4.17.0");

    @Test
    void aHostingClusterGetsAnEndpointThatBlocksHarmfulContent() {
        var recording = record(context -> {
            var llama = new OciDedicatedEndpoint("llama", args().build());
            assertThat(PulumiTest.extractValue(llama.endpointId())).isEqualTo("<<" + ENDPOINT + "|id>>");
            assertThat(PulumiTest.extractValue(llama.clusterId())).isEqualTo("<<" + CLUSTER + "|id>>");
        });
        assertThat(addresses(recording)).containsExactly(CLUSTER, ENDPOINT, COMPONENT);
        assertThat(inputs(recording, CLUSTER))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..models",
                        "type", "HOSTING",
                        "unitShape", "LARGE_GENERIC_V1",
                        "unitCount", 1L,
                        "displayName", "tombolo-llama",
                        "description", "Serves llama",
                        "freeformTags", Map.of()));
        assertThat(inputs(recording, ENDPOINT))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..models",
                        "dedicatedAiClusterId", "<<" + CLUSTER + "|id>>",
                        "modelId", "meta.llama-3.3-70b-instruct",
                        "contentModerationConfig", Map.of("isEnabled", true, "mode", "BLOCK"),
                        "displayName", "tombolo-llama",
                        "description", "Serves llama",
                        "freeformTags", Map.of()));
    }

    @Test
    void bothAreProtectedAndRetainedAndHaveTime() {
        var recording = dedicated(args());
        assertThat(options(recording, CLUSTER)).isEqualTo(KEPT);
        assertThat(options(recording, ENDPOINT)).isEqualTo(KEPT);
    }

    @Test
    void aModelOfYoursIsServedThroughAPrivateEndpointUnderNamesOfYours() {
        var recording = dedicated(OciDedicatedEndpointArgs.builder()
                .modelId("ocid1.generativeaimodel.oc1.ord.tuned")
                .shape("LARGE_COHERE_V3")
                .units(2)
                .moderation(ContentModeration.INFORM)
                .privateEndpointId("ocid1.generativeaiprivateendpoint.oc1.ord.own")
                .compartmentId("ocid1.compartment.oc1..models")
                .displayName("bank-llama")
                .tags(Map.of("cost-centre", "4711"))
                .formerNames("meta"));
        assertThat(inputs(recording, CLUSTER))
                .containsEntry("unitCount", 2L)
                .containsEntry("displayName", "bank-llama")
                .containsEntry("freeformTags", Map.of("cost-centre", "4711"));
        assertThat(inputs(recording, ENDPOINT))
                .containsEntry("modelId", "ocid1.generativeaimodel.oc1.ord.tuned")
                .containsEntry("generativeAiPrivateEndpointId", "ocid1.generativeaiprivateendpoint.oc1.ord.own")
                .containsEntry("contentModerationConfig", Map.of("isEnabled", true, "mode", "INFORM"));
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "meta"))));
    }

    @Test
    void moderationThatIsOffIsSaid() {
        assertThat(inputs(dedicated(args().moderation(ContentModeration.NONE)), ENDPOINT))
                .containsEntry("contentModerationConfig", Map.of("isEnabled", false));
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> OciDedicatedEndpointArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        OciDedicatedEndpoint: no model is given · give path(...) or modelId(...)
                        OciDedicatedEndpoint: shape is missing · give it with shape(...)
                        OciDedicatedEndpoint: compartmentId is missing · give it with compartmentId(...)""");
    }

    @Test
    void failsForAModelOnDemandAndForNoUnits() {
        assertThatThrownBy(
                        () -> args().path(path(EndpointKind.ON_DEMAND)).units(0).build())
                .hasMessage("""
                        OciDedicatedEndpoint: path leads to on-demand · select the model with endpoint(EndpointKind.DEDICATED)
                        OciDedicatedEndpoint: units has 0, which is no number of units · give 1 or more""");
    }

    private static OciDedicatedEndpointArgs.Builder args() {
        return OciDedicatedEndpointArgs.builder()
                .path(path(EndpointKind.DEDICATED))
                .shape("LARGE_GENERIC_V1")
                .compartmentId("ocid1.compartment.oc1..models");
    }

    private static ModelPath path(EndpointKind endpoint) {
        return ModelSelection.on(Cloud.OCI)
                .region("us-chicago-1")
                .models("llama-3.3-70b")
                .endpoint(endpoint)
                .build()
                .path("llama-3.3-70b");
    }

    private static Recording dedicated(OciDedicatedEndpointArgs.Builder args) {
        return record(context -> new OciDedicatedEndpoint("llama", args.build()));
    }
}

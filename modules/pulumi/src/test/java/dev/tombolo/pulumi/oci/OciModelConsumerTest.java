package dev.tombolo.pulumi.oci;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.test.PulumiTest;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.pulumi.model.ModelSelection;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciModelConsumerTest {
    private static final String POLICY = "oci:Identity/policy:Policy|claims-policy";
    private static final String INSTANCES = "oci:Identity/dynamicGroup:DynamicGroup|claims-instances";
    private static final String COMPONENT = "tombolo:oci:ModelConsumer|claims";

    @Test
    void aGroupGetsAPolicyForItsModels() {
        var recording = consumer(args("gpt-oss-120b", "llama-3.3-70b")
                .principal(new OciPrincipal.Group("Default", "claims-people"))
                .tags(Map.of("tombolo:environment", "prod")));
        assertThat(addresses(recording)).containsExactly(POLICY, COMPONENT);
        assertThat(inputs(recording, POLICY))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..models",
                        "name", "claims",
                        "description", "Calls the models of consumer claims",
                        "freeformTags", Map.of("tombolo:environment", "prod"),
                        "statements",
                                List.of(
                                        "allow group 'Default'/'claims-people' to use generative-ai-chat in compartment id"
                                                + " ocid1.compartment.oc1..models where ALL {request.region = 'ORD',"
                                                + " target.model.id in"
                                                + " ('meta.llama-3.3-70b-instruct', 'openai.gpt-oss-120b')}")));
    }

    @Test
    void whoItIsMayBeKnownOnDeployOnly() {
        var instances = consumer(args("gpt-oss-120b")
                .instancesIn(Output.of("ocid1.compartment.oc1..batch"))
                .tenancyId("ocid1.tenancy.oc1..bank"));
        assertThat(inputs(instances, INSTANCES))
                .containsEntry("matchingRule", "ALL {instance.compartment.id = 'ocid1.compartment.oc1..batch'}");
        var workload = consumer(args("gpt-oss-120b").workload(Output.of("ocid1.cluster.oc1..blue"), "fraud", "batch"));
        assertThat(inputs(workload, POLICY))
                .isEqualTo(inputs(
                        consumer(args("gpt-oss-120b")
                                .principal(new OciPrincipal.Workload("ocid1.cluster.oc1..blue", "fraud", "batch"))),
                        POLICY));
    }

    @Test
    void instancesGetADynamicGroupInTheTenancyBeforeThePolicyAndThroughTheHomeRegion() {
        var recording = record(context -> {
            var home = new OciProvider(
                    "home", OciProviderArgs.builder().region("us-ashburn-1").build());
            new OciModelConsumer(
                    "claims",
                    args("gpt-oss-120b")
                            .principal(new OciPrincipal.InstancesIn("ocid1.compartment.oc1..batch"))
                            .tenancyId("ocid1.tenancy.oc1..bank")
                            .policyCompartmentId("ocid1.compartment.oc1..parent")
                            .physicalName("bank-prod-claims")
                            .homeRegionProvider(home)
                            .build());
        });
        assertThat(inputs(recording, INSTANCES))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.tenancy.oc1..bank",
                        "name", "bank-prod-claims",
                        "description", "Instances of consumer claims",
                        "freeformTags", Map.of(),
                        "matchingRule", "ALL {instance.compartment.id = 'ocid1.compartment.oc1..batch'}"));
        assertThat(inputs(recording, POLICY))
                .containsEntry("compartmentId", "ocid1.compartment.oc1..parent")
                .containsEntry(
                        "statements",
                        List.of("allow dynamic-group bank-prod-claims to use generative-ai-chat in compartment id"
                                + " ocid1.compartment.oc1..models where ALL {request.region = 'ORD',"
                                + " target.model.id in ('openai.gpt-oss-120b')}"));
        assertThat(options(recording, POLICY))
                .isEqualTo(Map.of(
                        "dependsOn",
                        List.of(INSTANCES),
                        "parent",
                        COMPONENT,
                        "provider",
                        "pulumi:providers:oci|home",
                        "version",
                        "4.17.0"));
        assertThat(options(recording, INSTANCES))
                .isEqualTo(Map.of("parent", COMPONENT, "provider", "pulumi:providers:oci|home", "version", "4.17.0"));
    }

    @Test
    void aSuspendedConsumerKeepsItsDynamicGroupAndHasNoPolicy() {
        var recording = consumer(args("gpt-oss-120b")
                .principal(new OciPrincipal.InstancesIn("ocid1.compartment.oc1..batch"))
                .tenancyId("ocid1.tenancy.oc1..bank")
                .suspended(new Suspension.OfConsumer()));
        assertThat(addresses(recording)).containsExactly(INSTANCES, COMPONENT);
    }

    @Test
    void callsAreHeldToTheNetworkSourceThatIsNamed() {
        var recording = consumer(args("gpt-oss-120b")
                .principal(new OciPrincipal.Group("Default", "claims-people"))
                .networkSource("office"));
        assertThat(inputs(recording, POLICY))
                .containsEntry(
                        "statements",
                        List.of("allow group 'Default'/'claims-people' to use generative-ai-chat in compartment id"
                                + " ocid1.compartment.oc1..models where ALL {request.region = 'ORD',"
                                + " request.networkSource.name = 'office',"
                                + " target.model.id in ('openai.gpt-oss-120b')}"));
    }

    @Test
    void aWorkloadIsNamedInTheCondition() {
        var recording = consumer(
                args("gpt-oss-120b").principal(new OciPrincipal.Workload("ocid1.cluster.oc1..blue", "fraud", "batch")));
        assertThat(inputs(recording, POLICY))
                .containsEntry(
                        "statements",
                        List.of("allow any-user to use generative-ai-chat in compartment id"
                                + " ocid1.compartment.oc1..models where ALL {request.principal.type = 'workload',"
                                + " request.principal.namespace = 'fraud', request.principal.service_account = 'batch',"
                                + " request.principal.cluster_id = 'ocid1.cluster.oc1..blue',"
                                + " request.region = 'ORD', target.model.id in ('openai.gpt-oss-120b')}"));
    }

    @Test
    void aCompartmentOfTheSameProgramIsNamedInsideTheStatement() {
        var recording = record(context -> {
            var compartment = new OciModelCompartment(
                    "ai",
                    OciModelCompartmentArgs.builder()
                            .parentId("ocid1.compartment.oc1..parent")
                            .build());
            var consumer = new OciModelConsumer(
                    "claims",
                    args("gpt-oss-120b")
                            .principal(new OciPrincipal.Group("Default", "claims"))
                            .compartmentId(compartment.compartmentId())
                            .build());
            assertThat(PulumiTest.extractValue(consumer.policyId().orElseThrow()))
                    .isEqualTo("<<" + POLICY + "|id>>");
        });
        assertThat(inputs(recording, POLICY))
                .containsEntry("compartmentId", "<<oci:Identity/compartment:Compartment|ai-compartment|id>>")
                .containsEntry(
                        "statements",
                        List.of("allow group 'Default'/'claims' to use generative-ai-chat in compartment id"
                                + " <<oci:Identity/compartment:Compartment|ai-compartment|id>>"
                                + " where ALL {request.region = 'ORD',"
                                + " target.model.id in ('openai.gpt-oss-120b')}"));
    }

    @Test
    void theOrderOfModelsReachesNothing() {
        var principal = new OciPrincipal.Group("Default", "claims");
        assertThat(consumer(args("gpt-oss-120b", "llama-3.3-70b").principal(principal))
                        .json())
                .isEqualTo(consumer(args("llama-3.3-70b", "gpt-oss-120b").principal(principal))
                        .json());
    }

    @Test
    void aFormerNameBecomesAnAlias() {
        var recording = consumer(args("gpt-oss-120b")
                .principal(new OciPrincipal.Group("Default", "claims"))
                .formerNames("claims-bot"));
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "claims-bot"))));
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> OciModelConsumerArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        OciModelConsumer: paths is missing · give it with paths(...)
                        OciModelConsumer: principal is missing · give it with principal(...)
                        OciModelConsumer: compartmentId is missing · give it with compartmentId(...)""");
    }

    @Test
    void failsForInstancesWithoutATenancy() {
        assertThatThrownBy(() -> args("gpt-oss-120b")
                        .principal(new OciPrincipal.InstancesIn("ocid1.compartment.oc1..batch"))
                        .build())
                .hasMessage("OciModelConsumer: tenancyId is missing beside instances"
                        + " · give tenancyId(...), where OCI keeps dynamic groups");
    }

    private static OciModelConsumerArgs.Builder args(String... models) {
        return OciModelConsumerArgs.builder().paths(paths(models)).compartmentId("ocid1.compartment.oc1..models");
    }

    private static List<ModelPath> paths(String... models) {
        return ModelSelection.on(Cloud.OCI)
                .region("us-chicago-1")
                .models(models)
                .build()
                .paths();
    }

    private static Recording consumer(OciModelConsumerArgs.Builder args) {
        return record(context -> new OciModelConsumer("claims", args.build()));
    }
}

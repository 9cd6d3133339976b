package dev.tombolo.blueprint.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class OciAccessTest {
    private static final OciPrincipal GROUP = new OciPrincipal.Group("Default", "Analysts");

    private static OciGrant grant(OciPrincipal principal, ModelPath... paths) {
        return grant(Suspension.NONE, principal, paths);
    }

    private static OciGrant grant(Suspension suspension, OciPrincipal principal, ModelPath... paths) {
        return OciAccess.grant(consumer(suspension, Optional.empty(), principal, paths));
    }

    private static OciConsumer consumer(
            Suspension suspension, Optional<String> networkSource, OciPrincipal principal, ModelPath... paths) {
        return new OciConsumer(
                "fraud-batch",
                principal,
                List.of(paths),
                Text.of(new Reference("compartment", "id")),
                "prod-fraud-batch",
                Map.of("tombolo:environment", "prod", "cost-centre", "4711"),
                suspension,
                networkSource);
    }

    private static List<String> statements(OciGrant grant) {
        return grant.statements().stream()
                .map(text -> text.fill(Samples::marked))
                .toList();
    }

    @Test
    void grantsAGroupOfADomainTheModelsThatAreNamed() {
        assertThat(statements(grant(GROUP, Samples.oci("gpt-oss-120b"), Samples.oci("llama-3.3-70b"))))
                .containsExactly("allow group 'Default'/'Analysts' to use generative-ai-chat in compartment id"
                        + " <compartment.id> where ALL {request.region = 'ORD', target.model.id in"
                        + " ('meta.llama-3.3-70b-instruct', 'openai.gpt-oss-120b')}");
        assertThat(grant(GROUP, Samples.oci("gpt-oss-120b")).dynamicGroup()).isEmpty();
    }

    @Test
    void grantsInstancesThroughADynamicGroupOfTheSameName() {
        var grant = grant(new OciPrincipal.InstancesIn("ocid1.compartment.oc1..apps"), Samples.oci("gpt-oss-120b"));

        assertThat(statements(grant))
                .containsExactly(
                        "allow dynamic-group prod-fraud-batch to use generative-ai-chat in compartment id"
                                + " <compartment.id> where ALL {request.region = 'ORD', target.model.id in ('openai.gpt-oss-120b')}");
        assertThat(grant.dynamicGroup())
                .contains(new OciGrant.DynamicGroup(
                        "prod-fraud-batch",
                        "Instances of consumer fraud-batch",
                        Text.of("ALL {instance.compartment.id = '")
                                .plus("ocid1.compartment.oc1..apps")
                                .plus("'}")));
    }

    @Test
    void namesADynamicGroupThatSomebodyElseDeclares() {
        var grant = grant(new OciPrincipal.DynamicGroup("bank-fraud"), Samples.oci("gpt-oss-120b"));

        assertThat(statements(grant))
                .containsExactly(
                        "allow dynamic-group bank-fraud to use generative-ai-chat in compartment id"
                                + " <compartment.id> where ALL {request.region = 'ORD', target.model.id in ('openai.gpt-oss-120b')}");
        assertThat(grant.dynamicGroup()).isEmpty();
    }

    @Test
    void grantsOneServiceAccountOfOneCluster() {
        var workload = new OciPrincipal.Workload("ocid1.cluster.oc1..c", "fraud", "batch");

        assertThat(statements(grant(workload, Samples.oci("llama-3.3-70b"))))
                .containsExactly("allow any-user to use generative-ai-chat in compartment id <compartment.id> where"
                        + " ALL {request.principal.type = 'workload', request.principal.namespace = 'fraud',"
                        + " request.principal.service_account = 'batch',"
                        + " request.principal.cluster_id = 'ocid1.cluster.oc1..c',"
                        + " request.region = 'ORD', target.model.id in ('meta.llama-3.3-70b-instruct')}");
    }

    @Test
    void grantsEachModelInTheRegionOfItsPathOnly() {
        assertThat(statements(grant(
                        GROUP,
                        Samples.oci("gpt-oss-120b"),
                        Samples.oci("llama-3.3-70b", "eu-frankfurt-1"),
                        Samples.oci("llama-3.3-70b"))))
                .containsExactly(
                        "allow group 'Default'/'Analysts' to use generative-ai-chat in compartment id"
                                + " <compartment.id> where ALL {request.region = 'FRA', target.model.id in"
                                + " ('meta.llama-3.3-70b-instruct')}",
                        "allow group 'Default'/'Analysts' to use generative-ai-chat in compartment id"
                                + " <compartment.id> where ALL {request.region = 'ORD', target.model.id in"
                                + " ('meta.llama-3.3-70b-instruct', 'openai.gpt-oss-120b')}");
    }

    @Test
    void holdsCallsToTheNetworkSourceInEveryStatement() {
        var workload = new OciPrincipal.Workload("ocid1.cluster.oc1..c", "fraud", "batch");
        var consumer = consumer(
                Suspension.NONE,
                Optional.of("prod-callers"),
                workload,
                Samples.oci("llama-3.3-70b", "eu-frankfurt-1"),
                Samples.oci("llama-3.3-70b"));
        var principal = "allow any-user to use generative-ai-chat in compartment id <compartment.id> where"
                + " ALL {request.principal.type = 'workload', request.principal.namespace = 'fraud',"
                + " request.principal.service_account = 'batch',"
                + " request.principal.cluster_id = 'ocid1.cluster.oc1..c', ";
        var model = "request.networkSource.name = 'prod-callers', target.model.id in ('meta.llama-3.3-70b-instruct')}";

        assertThat(statements(OciAccess.grant(consumer)))
                .containsExactly(
                        principal + "request.region = 'FRA', " + model, principal + "request.region = 'ORD', " + model);
    }

    @Test
    void namesTagsAndDescribesThePolicy() {
        var grant = grant(GROUP, Samples.oci("gpt-oss-120b"));

        assertThat(grant.policyName()).isEqualTo("prod-fraud-batch");
        assertThat(grant.description()).isEqualTo("Calls the models of consumer fraud-batch");
        assertThat(grant.freeformTags())
                .containsExactly(Map.entry("cost-centre", "4711"), Map.entry("tombolo:environment", "prod"));
    }

    @Test
    void doesNotDependOnTheOrderOfModelsAndNamesEachOnce() {
        var oss = Samples.oci("gpt-oss-120b");
        var llama = Samples.oci("llama-3.3-70b");

        assertThat(grant(GROUP, oss, llama, oss)).isEqualTo(grant(GROUP, llama, oss));
    }

    @Test
    void describesEveryPrincipalInTheWordsOfAnEnvironmentFile() {
        assertThat(List.of(
                        GROUP,
                        new OciPrincipal.InstancesIn("ocid1.compartment.oc1..a"),
                        new OciPrincipal.DynamicGroup("bank-fraud"),
                        new OciPrincipal.Workload("ocid1.cluster.oc1..c", "fraud", "batch")))
                .extracting(OciPrincipal::description)
                .containsExactly(
                        "group Default/Analysts",
                        "instancesIn ocid1.compartment.oc1..a",
                        "dynamicGroup bank-fraud",
                        "workload fraud/batch");
    }

    @Test
    void leavesASuspendedModelOutOfTheStatement() {
        var suspension = new Suspension.OfModels(new TreeSet<>(List.of("llama-3.3-70b")));

        assertThat(grant(suspension, GROUP, Samples.oci("gpt-oss-120b"), Samples.oci("llama-3.3-70b"))
                        .statements())
                .isEqualTo(grant(GROUP, Samples.oci("gpt-oss-120b")).statements());
    }

    @Test
    void writesNoStatementForASuspendedConsumerAndKeepsItsDynamicGroup() {
        var instances = new OciPrincipal.InstancesIn("ocid1.compartment.oc1..apps");
        var grant = grant(new Suspension.OfConsumer(), instances, Samples.oci("gpt-oss-120b"));

        assertThat(grant.statements()).isEmpty();
        assertThat(grant.dynamicGroup())
                .isEqualTo(grant(instances, Samples.oci("gpt-oss-120b")).dynamicGroup());
    }
}

package dev.tombolo.pulumi.component;

import static dev.tombolo.pulumi.Recordings.access;

import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.alert.AlertPublisher;
import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.BudgetAlert;
import dev.tombolo.blueprint.cost.ModelSpend;
import dev.tombolo.blueprint.operations.OciAlarm;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.blueprint.scope.OciTagDefault;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import dev.tombolo.pulumi.aws.alert.EmailAlerts;
import dev.tombolo.pulumi.aws.attribution.ModelAttribution;
import dev.tombolo.pulumi.aws.attribution.ModelAttributionArgs;
import dev.tombolo.pulumi.aws.baseline.AccountEnforcedGuardrail;
import dev.tombolo.pulumi.aws.baseline.AccountEnforcedGuardrailArgs;
import dev.tombolo.pulumi.aws.cost.BudgetAlerts;
import dev.tombolo.pulumi.aws.cost.BudgetAlertsArgs;
import dev.tombolo.pulumi.aws.cost.ModelBudget;
import dev.tombolo.pulumi.aws.cost.ModelBudgetArgs;
import dev.tombolo.pulumi.aws.cost.ModelSpendingStop;
import dev.tombolo.pulumi.aws.cost.ModelSpendingStopArgs;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrail;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrailArgs;
import dev.tombolo.pulumi.aws.handoff.ConsumerHandOff;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpoints;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpointsArgs;
import dev.tombolo.pulumi.aws.operations.ModelOperations;
import dev.tombolo.pulumi.aws.operations.ModelOperationsArgs;
import dev.tombolo.pulumi.aws.owner.StackOwner;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.model.ModelSelection;
import dev.tombolo.pulumi.oci.OciInstances;
import dev.tombolo.pulumi.oci.OciInstancesArgs;
import dev.tombolo.pulumi.oci.OciModelCompartment;
import dev.tombolo.pulumi.oci.OciModelCompartmentArgs;
import dev.tombolo.pulumi.oci.OciModelConsumer;
import dev.tombolo.pulumi.oci.OciModelConsumerArgs;
import dev.tombolo.pulumi.oci.OciModelNetwork;
import dev.tombolo.pulumi.oci.OciModelNetworkArgs;
import dev.tombolo.pulumi.oci.OciTagDefaults;
import dev.tombolo.pulumi.oci.OciTagDefaultsArgs;
import dev.tombolo.pulumi.oci.alert.OciEmailAlerts;
import dev.tombolo.pulumi.oci.alert.OciEmailAlertsArgs;
import dev.tombolo.pulumi.oci.audit.OciModelAudit;
import dev.tombolo.pulumi.oci.audit.OciModelAuditArgs;
import dev.tombolo.pulumi.oci.cost.OciModelBudget;
import dev.tombolo.pulumi.oci.cost.OciModelBudgetArgs;
import dev.tombolo.pulumi.oci.cost.OciUnitQuotas;
import dev.tombolo.pulumi.oci.cost.OciUnitQuotasArgs;
import dev.tombolo.pulumi.oci.network.OciModelNetworkSource;
import dev.tombolo.pulumi.oci.network.OciModelNetworkSourceArgs;
import dev.tombolo.pulumi.oci.network.OciZprPolicies;
import dev.tombolo.pulumi.oci.network.OciZprPoliciesArgs;
import dev.tombolo.pulumi.oci.operations.OciModelAlarms;
import dev.tombolo.pulumi.oci.operations.OciModelAlarmsArgs;
import dev.tombolo.pulumi.oci.serving.OciDedicatedEndpoint;
import dev.tombolo.pulumi.oci.serving.OciDedicatedEndpointArgs;
import dev.tombolo.pulumi.oci.serving.OciModelProject;
import dev.tombolo.pulumi.oci.serving.OciModelProjectArgs;
import dev.tombolo.pulumi.oci.serving.OciModelRouting;
import dev.tombolo.pulumi.oci.serving.OciModelRoutingArgs;
import dev.tombolo.pulumi.oci.tenancy.OciTenancyCheck;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Each component as a program declares it that has nothing else: by its name and the program's options. */
final class Alone {
    static final String FORMER_NAME = "former";
    private static final String COMPARTMENT = "ocid1.compartment.oc1..models";
    private static final String TENANCY = "ocid1.tenancy.oc1..bank";
    private static final String TOPIC = "arn:aws:sns:us-east-1:333333333333:told";
    private static final AwsIdentity LAMBDA = new AwsIdentity.Service("lambda.amazonaws.com");

    private final SortedMap<String, BiConsumer<String, ComponentResourceOptions>> byType = new TreeMap<>();

    private Alone() {
        awsAccess();
        aws();
        awsMoney();
        oci();
        ociTenancy();
        ociServing();
    }

    /** Returns the types of all that can be declared. */
    static Set<String> types() {
        return new Alone().byType.keySet();
    }

    /** Declares a component. */
    static void declare(String type, String name, ComponentResourceOptions options) {
        Objects.requireNonNull(new Alone().byType.get(type)).accept(name, options);
    }

    private void awsAccess() {
        byType.put(
                ModelConsumer.TYPE,
                (name, options) -> new ModelConsumer(
                        name, consumer().formerNames(FORMER_NAME).build(), options));
        byType.put(
                ConsumerHandOff.TYPE,
                (name, options) -> new ConsumerHandOff(
                        name,
                        new ModelConsumer(
                                        "claims", consumer().environment("prod").build())
                                .handOff(FORMER_NAME),
                        options));
        byType.put(
                StackOwner.TYPE,
                (name, options) -> new StackOwner(
                        name, new Owner("access/prod", Optional.empty(), Optional.empty(), new TreeMap<>()), options));
    }

    private static ModelConsumerArgs.Builder consumer() {
        return ModelConsumerArgs.builder().access(access("gpt-oss-120b")).identity(LAMBDA);
    }

    private void aws() {
        byType.put(
                PrivateModelEndpoints.TYPE,
                (name, options) -> new PrivateModelEndpoints(
                        name,
                        PrivateModelEndpointsArgs.builder()
                                .access(access("gpt-oss-120b"))
                                .newVpc("10.40.0.0/20", "use1-az1")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                ModelGuardrail.TYPE,
                (name, options) -> new ModelGuardrail(
                        name,
                        ModelGuardrailArgs.builder()
                                .name("bank-strict")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                AccountEnforcedGuardrail.TYPE,
                (name, options) -> new AccountEnforcedGuardrail(
                        name,
                        AccountEnforcedGuardrailArgs.builder()
                                .guardrail("arn:aws:bedrock:us-east-1:333333333333:guardrail/abc123def456", "7")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                ModelAttribution.TYPE,
                (name, options) -> new ModelAttribution(
                        name,
                        ModelAttributionArgs.builder()
                                .access(access("gpt-oss-120b"))
                                .consumer("claims")
                                .environment("prod")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                ModelOperations.TYPE,
                (name, options) -> new ModelOperations(
                        name,
                        ModelOperationsArgs.builder()
                                .name("claims")
                                .access("claims", access("gpt-oss-120b"))
                                .topicArn(TOPIC)
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
    }

    private void awsMoney() {
        byType.put(
                EmailAlerts.TYPE,
                (name, options) -> new EmailAlerts(
                        name,
                        AlertTopic.of(
                                "topic",
                                AlertPublisher.alarms(access("gpt-oss-120b").place()),
                                List.of("ai@example.com"),
                                Map.of()),
                        Holes.NONE,
                        options));
        byType.put(
                BudgetAlerts.TYPE,
                (name, options) -> new BudgetAlerts(
                        name,
                        BudgetAlertsArgs.builder()
                                .place(access("gpt-oss-120b"))
                                .emails(List.of("ai@example.com"))
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                ModelSpendingStop.TYPE,
                (name, options) -> new ModelSpendingStop(
                        name,
                        ModelSpendingStopArgs.builder()
                                .place(access("gpt-oss-120b"))
                                .role("claims", "claims", "arn:aws:iam::333333333333:role/claims")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                ModelBudget.TYPE,
                (name, options) -> new ModelBudget(
                        name,
                        ModelBudgetArgs.builder()
                                .budget(new Budget(
                                        "models",
                                        4000,
                                        "USD",
                                        ModelSpend.ofAccount(),
                                        BudgetAlert.at(List.of(80)),
                                        new TreeMap<>()))
                                .topicArn(TOPIC)
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
    }

    private void oci() {
        byType.put(
                OciModelConsumer.TYPE,
                (name, options) -> new OciModelConsumer(
                        name,
                        OciModelConsumerArgs.builder()
                                .paths(selected(EndpointKind.ON_DEMAND).paths())
                                .principal(new OciPrincipal.Group("Default", "engineers"))
                                .compartmentId(COMPARTMENT)
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciModelNetwork.TYPE,
                (name, options) -> new OciModelNetwork(
                        name,
                        OciModelNetworkArgs.builder()
                                .newVcn("10.60.0.0/20")
                                .compartmentId(COMPARTMENT)
                                .dnsPrefix("models")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciEmailAlerts.TYPE,
                (name, options) -> new OciEmailAlerts(
                        name,
                        OciEmailAlertsArgs.builder()
                                .compartmentId(COMPARTMENT)
                                .addresses("ai@example.com")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciModelAlarms.TYPE,
                (name, options) -> new OciModelAlarms(
                        name,
                        OciModelAlarmsArgs.builder()
                                .compartmentId(COMPARTMENT)
                                .topicId("ocid1.onstopic.oc1..told")
                                .alarms(OciAlarm.serverErrorsAbove(5))
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciModelAudit.TYPE,
                (name, options) -> new OciModelAudit(
                        name,
                        OciModelAuditArgs.builder()
                                .compartmentId(COMPARTMENT)
                                .namespace("bank")
                                .region("us-chicago-1")
                                .key("ocid1.key.oc1..audit", "ocid1.compartment.oc1..keys")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
    }

    private static ModelSelection selected(EndpointKind endpoint) {
        return ModelSelection.on(Cloud.OCI)
                .region("us-chicago-1")
                .models("llama-3.3-70b")
                .endpoint(endpoint)
                .build();
    }

    private void ociTenancy() {
        byType.put(OciTenancyCheck.TYPE, (name, options) -> new OciTenancyCheck(name, TENANCY, options));
        byType.put(
                OciModelCompartment.TYPE,
                (name, options) -> new OciModelCompartment(
                        name,
                        OciModelCompartmentArgs.builder()
                                .parentId("ocid1.compartment.oc1..ai")
                                .description("Models")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciTagDefaults.TYPE,
                (name, options) -> new OciTagDefaults(
                        name,
                        OciTagDefaultsArgs.builder()
                                .compartmentId(COMPARTMENT)
                                .tag("cost-centre", new OciTagDefault("ocid1.tagdefinition.oc1..cost", "4711"))
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciInstances.TYPE,
                (name, options) -> new OciInstances(
                        name,
                        OciInstancesArgs.builder()
                                .compartmentId(COMPARTMENT)
                                .tenancyId(TENANCY)
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciModelNetworkSource.TYPE,
                (name, options) -> new OciModelNetworkSource(
                        name,
                        OciModelNetworkSourceArgs.builder()
                                .tenancyId(TENANCY)
                                .publicAddresses("203.0.113.0/24")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciModelBudget.TYPE,
                (name, options) -> new OciModelBudget(
                        name,
                        OciModelBudgetArgs.builder()
                                .tenancyId(TENANCY)
                                .compartmentId(COMPARTMENT)
                                .displayName("models")
                                .amount(8000)
                                .recipients("ai@example.com")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciUnitQuotas.TYPE,
                (name, options) -> new OciUnitQuotas(
                        name,
                        OciUnitQuotasArgs.builder()
                                .tenancyId(TENANCY)
                                .family("generative-ai")
                                .compartment("ai:models")
                                .region("us-chicago-1")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
    }

    private void ociServing() {
        byType.put(
                OciZprPolicies.TYPE,
                (name, options) -> new OciZprPolicies(
                        name,
                        OciZprPoliciesArgs.builder()
                                .tenancyId(TENANCY)
                                .vcnAttribute("ai.networks:models")
                                .clientAttributes("ai.apps:claims")
                                .endpointAttribute("ai.apps:models")
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciModelRouting.TYPE,
                (name, options) -> new OciModelRouting(
                        name,
                        OciModelRoutingArgs.builder()
                                .model("gpt-oss-120b")
                                .regions("us-chicago-1")
                                .compartmentId(COMPARTMENT)
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciDedicatedEndpoint.TYPE,
                (name, options) -> new OciDedicatedEndpoint(
                        name,
                        OciDedicatedEndpointArgs.builder()
                                .path(selected(EndpointKind.DEDICATED).path("llama-3.3-70b"))
                                .shape("LARGE_GENERIC_V1")
                                .compartmentId(COMPARTMENT)
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
        byType.put(
                OciModelProject.TYPE,
                (name, options) -> new OciModelProject(
                        name,
                        OciModelProjectArgs.builder()
                                .compartmentId(COMPARTMENT)
                                .responsesRetentionHours(24)
                                .conversationsRetentionHours(168)
                                .formerNames(FORMER_NAME)
                                .build(),
                        options));
    }
}

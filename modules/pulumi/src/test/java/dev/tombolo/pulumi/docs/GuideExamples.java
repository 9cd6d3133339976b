package dev.tombolo.pulumi.docs;

import com.pulumi.Context;
import com.pulumi.aws.AwsFunctions;
import com.pulumi.aws.outputs.GetCallerIdentityResult;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.alert.AlertPublisher;
import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.BudgetAlert;
import dev.tombolo.blueprint.cost.ModelSpend;
import dev.tombolo.blueprint.cost.StopApproval;
import dev.tombolo.blueprint.cost.StopTerms;
import dev.tombolo.blueprint.operations.OciAlarm;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.blueprint.scope.OciTagDefault;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Residency;
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
import dev.tombolo.pulumi.aws.serving.ModelAccess;
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
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import dev.tombolo.pulumi.oci.tenancy.OciTenancyCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The programs of the guide on Pulumi components. */
final class GuideExamples {
    private GuideExamples() {}

    // docs:start aws
    static void aws(Context context) {
        var account = AwsFunctions.getCallerIdentity().applyValue(GetCallerIdentityResult::accountId);
        var models = ModelSelection.on(Cloud.AWS)
                .region("us-east-1")
                .models("gpt-5.6-terra", "gpt-oss-120b")
                .residency(new Residency("us"))
                .build();
        var access = ModelAccess.of(models, account);

        var network = new PrivateModelEndpoints(
                "network",
                PrivateModelEndpointsArgs.builder()
                        .access(access)
                        .newVpc("10.40.0.0/20", "use1-az1", "use1-az2")
                        .build());
        var assistant = new ModelConsumer(
                "claims-assistant",
                ModelConsumerArgs.builder()
                        .access(access)
                        .identity(new AwsIdentity.Service("lambda.amazonaws.com"))
                        .onlyThrough(network)
                        .build());
        context.export("roleArn", assistant.roleArn());
    }
    // docs:end

    // docs:start aws-platform
    static void awsPlatform(Context context) {
        var models = ModelSelection.on(Cloud.AWS)
                .region("us-east-1")
                .models("gpt-oss-120b")
                .build();
        var access = ModelAccess.of(models, "333333333333");
        var owner = new StackOwner(
                "owner", new Owner("access/prod", Optional.of("bank/ai-platform"), Optional.empty(), new TreeMap<>()));
        var ours = owner.guarded(ComponentResourceOptions.builder().build());

        var guardrail = new ModelGuardrail(
                "strict", ModelGuardrailArgs.builder().name("bank-strict").build(), ours);
        new AccountEnforcedGuardrail(
                "enforced",
                AccountEnforcedGuardrailArgs.builder().guardrail(guardrail).build(),
                ours);
        var attribution = new ModelAttribution(
                "claims-bill",
                ModelAttributionArgs.builder()
                        .access(access)
                        .consumer("claims")
                        .environment("prod")
                        .tags(Map.of("cost-centre", "4711"))
                        .build(),
                ours);
        var claims = new ModelConsumer(
                "claims",
                ModelConsumerArgs.builder()
                        .access(access)
                        .identity(new AwsIdentity.Service("lambda.amazonaws.com"))
                        .environment("prod")
                        .guardedBy(guardrail)
                        .billedBy(attribution)
                        .build(),
                ours);
        new ConsumerHandOff("claims-hand-off", claims.handOff(), ours);
        new ModelOperations(
                "operations",
                ModelOperationsArgs.builder()
                        .name("claims-prod")
                        .access("claims", access, attribution)
                        .guardrail("strict", guardrail)
                        .addresses("ai-platform@example.com")
                        .build(),
                ours);
    }
    // docs:end

    // docs:start aws-money
    static void awsMoney(Context context) {
        var models = ModelSelection.on(Cloud.AWS)
                .region("us-east-1")
                .models("gpt-oss-120b")
                .build();
        var access = ModelAccess.of(models, "333333333333");

        var alerts = new BudgetAlerts(
                "spend",
                BudgetAlertsArgs.builder()
                        .place(access)
                        .emails(List.of("ai-platform@example.com"))
                        .build());
        var stop = new ModelSpendingStop(
                "stop",
                ModelSpendingStopArgs.builder()
                        .place(access)
                        .role("claims", "claims", "arn:aws:iam::333333333333:role/claims")
                        .build());
        new ModelBudget(
                "budget",
                ModelBudgetArgs.builder()
                        .budget(new Budget(
                                "models",
                                4000,
                                "USD",
                                ModelSpend.ofAccount(),
                                BudgetAlert.at(List.of(50, 80)),
                                new TreeMap<>()))
                        .heardBy(alerts)
                        .stop(stop.stopping(new StopTerms(100, StopApproval.MANUAL)))
                        .build());
        var topic =
                AlertTopic.of("topic", AlertPublisher.alarms(access.place()), List.of("on-call@example.com"), Map.of());
        new EmailAlerts("alarms", topic, access.holes());
    }
    // docs:end

    // docs:start oci
    static void oci(Context context) {
        var compartment = "ocid1.compartment.oc1..models";
        var home = new OciProvider(
                "home", OciProviderArgs.builder().region("us-ashburn-1").build());
        var models = ModelSelection.on(Cloud.OCI)
                .region("us-chicago-1")
                .models("gpt-oss-120b", "llama-3.3-70b")
                .build();

        new OciModelConsumer(
                "claims-assistant",
                OciModelConsumerArgs.builder()
                        .paths(models.paths())
                        .principal(new OciPrincipal.InstancesIn("ocid1.compartment.oc1..claims"))
                        .compartmentId(compartment)
                        .tenancyId("ocid1.tenancy.oc1..bank")
                        .homeRegionProvider(home)
                        .build());
        var network = new OciModelNetwork(
                "network",
                OciModelNetworkArgs.builder()
                        .newVcn("10.60.0.0/20")
                        .compartmentId(compartment)
                        .dnsPrefix("models")
                        .build());
        context.export("privateEndpoint", network.fqdn());
    }
    // docs:end

    // docs:start oci-tenancy
    static void ociTenancy(Context context) {
        var tenancy = "ocid1.tenancy.oc1..bank";
        var home = new OciProvider(
                "home", OciProviderArgs.builder().region("us-ashburn-1").build());
        var homeRegion = ComponentResourceOptions.builder().providers(home).build();
        var ours = new OciTenancyCheck("tenancy", tenancy, homeRegion).guarded(homeRegion);

        var compartment = new OciModelCompartment(
                "models",
                OciModelCompartmentArgs.builder()
                        .parentId("ocid1.compartment.oc1..ai")
                        .physicalName("bank-models")
                        .description("Models of the bank")
                        .build(),
                ours);
        new OciTagDefaults(
                "tags",
                OciTagDefaultsArgs.builder()
                        .compartmentId(compartment.compartmentId())
                        .tag("cost-centre", new OciTagDefault("ocid1.tagdefinition.oc1..cost", "4711"))
                        .build(),
                ours);
        new OciInstances(
                "claims",
                OciInstancesArgs.builder()
                        .compartmentId(compartment.compartmentId())
                        .tenancyId(tenancy)
                        .physicalName("bank-claims")
                        .build(),
                ours);
        new OciModelNetworkSource(
                "offices",
                OciModelNetworkSourceArgs.builder()
                        .tenancyId(tenancy)
                        .physicalName("bank-offices")
                        .publicAddresses("203.0.113.0/24")
                        .build(),
                ours);
        new OciZprPolicies(
                "reach",
                OciZprPoliciesArgs.builder()
                        .tenancyId(tenancy)
                        .physicalName("bank-models")
                        .vcnAttribute("ai.networks:models")
                        .clientAttributes("ai.apps:claims")
                        .endpointAttribute("ai.apps:models")
                        .build(),
                ours);
    }
    // docs:end

    // docs:start oci-money
    static void ociMoney(Context context) {
        var tenancy = "ocid1.tenancy.oc1..bank";
        var compartment = "ocid1.compartment.oc1..models";
        var home = new OciProvider(
                "home", OciProviderArgs.builder().region("us-ashburn-1").build());

        new OciModelBudget(
                "spend",
                OciModelBudgetArgs.builder()
                        .tenancyId(tenancy)
                        .compartmentId(compartment)
                        .displayName("bank-models")
                        .amount(8000)
                        .recipients("ai-platform@example.com")
                        .homeRegionProvider(home)
                        .build());
        new OciUnitQuotas(
                "units",
                OciUnitQuotasArgs.builder()
                        .tenancyId(tenancy)
                        .family("generative-ai")
                        .compartment("ai:models")
                        .region("us-chicago-1")
                        .units("dedicated-unit-large-cohere-count", 1)
                        .homeRegionProvider(home)
                        .build());
        var alerts = new OciEmailAlerts(
                "alerts",
                OciEmailAlertsArgs.builder()
                        .compartmentId(compartment)
                        .addresses("ai-platform@example.com")
                        .build());
        new OciModelAlarms(
                "watch",
                OciModelAlarmsArgs.builder()
                        .compartmentId(compartment)
                        .heardBy(alerts)
                        .alarms(OciAlarm.serverErrorsAbove(5), OciAlarm.tokensPerHourAbove(2_000_000))
                        .build());
    }
    // docs:end
}

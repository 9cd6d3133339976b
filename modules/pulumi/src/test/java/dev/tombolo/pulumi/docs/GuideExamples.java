package dev.tombolo.pulumi.docs;

import com.pulumi.Context;
import com.pulumi.aws.AwsFunctions;
import com.pulumi.aws.outputs.GetCallerIdentityResult;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.operations.OciAlarm;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Residency;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpoints;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpointsArgs;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.model.ModelSelection;
import dev.tombolo.pulumi.oci.OciModelConsumer;
import dev.tombolo.pulumi.oci.OciModelConsumerArgs;
import dev.tombolo.pulumi.oci.OciModelNetwork;
import dev.tombolo.pulumi.oci.OciModelNetworkArgs;
import dev.tombolo.pulumi.oci.alert.OciEmailAlerts;
import dev.tombolo.pulumi.oci.alert.OciEmailAlertsArgs;
import dev.tombolo.pulumi.oci.cost.OciModelBudget;
import dev.tombolo.pulumi.oci.cost.OciModelBudgetArgs;
import dev.tombolo.pulumi.oci.cost.OciUnitQuotas;
import dev.tombolo.pulumi.oci.cost.OciUnitQuotasArgs;
import dev.tombolo.pulumi.oci.operations.OciModelAlarms;
import dev.tombolo.pulumi.oci.operations.OciModelAlarmsArgs;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;

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

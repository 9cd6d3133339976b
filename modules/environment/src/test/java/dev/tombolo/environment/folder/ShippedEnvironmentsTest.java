package dev.tombolo.environment.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.InterfaceEndpoint;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.document.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShippedEnvironmentsTest {
    private static final EnvironmentFolder SHIPPED = EnvironmentFolder.read(Path.of("../../environments"));

    @Test
    void everyShippedEnvironmentIsReadInTheOrderOfNames() {
        assertThat(SHIPPED.environments())
                .extracting(Environment::name)
                .containsExactly("dev", "prod", "prod-eu", "staging");
    }

    @Test
    void inheritsWhatDefaultsSay() {
        var prod = environment("prod");
        assertThat(prod.kind()).isEqualTo(Kind.PRODUCTION);
        assertThat(prod.residency().area()).isEqualTo("us");
        assertThat(oci("prod").tenancy()).isEqualTo("ocid1.tenancy.oc1..aaaaaaaaexampletenancy");
        assertThat(oci("prod").homeRegion().name()).isEqualTo("us-ashburn-1");
    }

    @Test
    void givesEachCloudToItsOwner() {
        assertThat(aws("dev").engine()).isEqualTo(Engine.PULUMI);
        assertThat(aws("prod").engine()).isEqualTo(Engine.CDK);
    }

    @Test
    void resolvesEveryModelOfAConsumerOnEachCloud() {
        assertThat(paths(awsConsumer("prod", "claims-assistant").paths()))
                .containsExactly(
                        "us.openai.gpt-5.6-terra by converse on bedrock-runtime, geographic",
                        "openai.gpt-oss-120b-1:0 by converse on bedrock-runtime, in-region");
        assertThat(paths(ociConsumer("prod", "claims-assistant").paths()))
                .containsExactly("openai.gpt-oss-120b by chat-completions on on-demand, in-region");
    }

    @Test
    void sendsCodexToMantleByResponses() {
        assertThat(paths(awsConsumer("dev", "codex-engineers").paths()))
                .containsExactly(
                        "openai.gpt-5.5 by responses on bedrock-mantle, in-region",
                        "openai.gpt-oss-120b by responses on bedrock-mantle, in-region");
    }

    @Test
    void attributesCallsByWhatTheirPathCanCarry() {
        assertThat(aws("prod").attributions())
                .extracting(ConsumerAttribution::consumer)
                .containsExactly("claims-assistant", "fraud-batch");
        assertThat(aws("dev").attributions())
                .filteredOn(attribution -> attribution.project().isPresent())
                .extracting(ConsumerAttribution::consumer)
                .containsExactly("codex-engineers");
        assertThat(awsConsumer("prod", "claims-assistant").billing().profiles())
                .containsOnlyKeys("gpt-5.6-terra", "gpt-oss-120b");
        assertThat(awsConsumer("prod", "codex-engineers").billing()).isEqualTo(Billing.NONE);
    }

    @Test
    void closesInvocationsToTheEndpointsOfTheModels() {
        var endpoints = List.of(
                Text.of(new Reference("endpoint/bedrock-mantle", "id")),
                Text.of(new Reference("endpoint/bedrock-runtime", "id")));
        assertThat(awsConsumer("prod", "claims-assistant").invocations()).isEqualTo(new Invocations.Private(endpoints));
        assertThat(awsConsumer("prod", "codex-engineers").invocations()).isEqualTo(new Invocations.Anywhere());
        assertThat(awsConsumer("dev", "claims-assistant").invocations()).isEqualTo(new Invocations.Anywhere());
    }

    @Test
    void givesBearerTokensOnlyWhereAsked() {
        assertThat(awsConsumer("prod", "document-search").bearerToken()).isEqualTo(BearerToken.SHORT_TERM);
        assertThat(awsConsumer("prod", "claims-assistant").bearerToken()).isEqualTo(BearerToken.NONE);
    }

    @Test
    void handsTheLandingZonesConventionsToEveryConsumer() {
        assertThat(aws("prod").consumers())
                .extracting(AwsConsumer::conventions)
                .containsOnly(new AwsConventions(
                        Optional.of("bank-"), "/ai/", Optional.of("arn:aws:iam::333333333333:policy/ai-workloads")));
        assertThat(aws("prod").bootstrapQualifier()).contains("bank");
        assertThat(awsConsumer("dev", "claims-assistant").conventions()).isEqualTo(AwsConventions.NONE);
    }

    @Test
    void cutsASubnetForEachZoneInTheOrderOfTheFile() {
        assertThat(network("prod").subnets())
                .extracting(subnet -> subnet.zoneId() + " " + subnet.cidr())
                .containsExactly("use1-az1 10.40.0.0/22", "use1-az2 10.40.4.0/22");
        assertThat(network("prod").endpoints())
                .extracting(InterfaceEndpoint::service)
                .containsExactly("bedrock-mantle", "bedrock-runtime", "bedrock", "logs", "sts");
    }

    @Test
    void makesOnlyTheEndpointsThatAnExistingNetworkLacks() {
        var network = network("staging");
        assertThat(network.vpc()).isEmpty();
        assertThat(network.vpcId()).isEqualTo(Text.of("vpc-0a1b2c3d4e5f60718"));
        assertThat(network.allowFrom()).containsExactly("10.32.0.0/16");
        assertThat(network.existing()).containsOnlyKeys("logs", "sts");
        assertThat(network.endpoints())
                .extracting(InterfaceEndpoint::service)
                .containsExactly("bedrock-runtime", "bedrock");
    }

    @Test
    void namesOnOciWhatMustBeUniqueInTheTenancy() {
        assertThat(oci("prod").compartmentName()).isEqualTo("bank-tombolo-prod");
        assertThat(ociConsumer("prod", "fraud-batch").name()).isEqualTo("bank-tombolo-prod-fraud-batch");
        assertThat(ociConsumer("dev", "claims-assistant").name()).isEqualTo("tombolo-dev-claims-assistant");
        assertThat(oci("prod").network().orElseThrow().dnsPrefix()).isEqualTo("tombolo-prod");
    }

    @Test
    void tagsEverythingWithEnvironmentAndConsumer() {
        assertThat(network("prod").tags())
                .containsOnly(
                        entry("cost-centre", "4711"),
                        entry("owner", "ai-platform"),
                        entry("tombolo:environment", "prod"));
        assertThat(ociConsumer("prod", "fraud-batch").tags())
                .containsOnly(
                        entry("cost-centre", "4711"),
                        entry("owner", "ai-platform"),
                        entry("tombolo:consumer", "fraud-batch"),
                        entry("tombolo:environment", "prod"));
    }

    @Test
    void takesAwayInASecondRegionWhatCannotStayThere() {
        assertThat(aws("prod-eu").consumers())
                .extracting(AwsConsumer::key)
                .containsExactly("claims-assistant", "document-search", "fraud-batch");
        assertThat(paths(awsConsumer("prod-eu", "document-search").paths()))
                .containsExactly("openai.gpt-oss-120b-1:0 by chat-completions on bedrock-runtime, in-region");
        assertThat(environment("prod-eu").accepts())
                .extracting(accept -> accept.id() + " on " + accept.on())
                .containsExactly(
                        "guardrail on claims-assistant",
                        "guardrail on document-search",
                        "guardrail on fraud-batch",
                        "logging on claims-assistant",
                        "logging on fraud-batch");
    }

    @Test
    void demandsTheGuardrailOnlyWhereEveryCallAppliesIt() {
        assertThat(aws("prod").guardrails()).extracting(Guardrail::key).containsExactly("guardrail");
        assertThat(aws("prod").guardrails()).extracting(Guardrail::name).containsExactly("bank-tombolo-prod");
        var demand = aws("prod").guardrails().get(0).demand();
        assertThat(awsConsumer("prod", "claims-assistant").guardrail()).isEqualTo(demand);
        assertThat(awsConsumer("prod", "fraud-batch").guardrail()).isEqualTo(demand);
        assertThat(awsConsumer("prod", "document-search").guardrail()).isEqualTo(new GuardrailDemand.Free());
        assertThat(awsConsumer("prod", "codex-engineers").guardrail()).isEqualTo(new GuardrailDemand.Free());
        assertThat(aws("dev").guardrails()).isEmpty();
    }

    private static Map.Entry<String, String> entry(String key, String value) {
        return Map.entry(key, value);
    }

    private static List<String> paths(List<ModelPath> paths) {
        return paths.stream()
                .map(path -> path.invokedId() + " by " + path.api().key() + " on "
                        + path.endpoint().kind().key() + ", " + path.route().key())
                .toList();
    }

    private static Environment environment(String name) {
        return SHIPPED.select(List.of(name)).get(0);
    }

    private static AwsSide aws(String environment) {
        return environment(environment).aws().orElseThrow();
    }

    private static OciSide oci(String environment) {
        return environment(environment).oci().orElseThrow();
    }

    private static AwsNetwork network(String environment) {
        return aws(environment).network().orElseThrow();
    }

    private static AwsConsumer awsConsumer(String environment, String key) {
        return aws(environment).consumers().stream()
                .filter(consumer -> consumer.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static OciConsumer ociConsumer(String environment, String key) {
        return oci(environment).consumers().stream()
                .filter(consumer -> consumer.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

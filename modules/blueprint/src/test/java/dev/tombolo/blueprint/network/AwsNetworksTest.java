package dev.tombolo.blueprint.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.path.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class AwsNetworksTest {
    private static final AwsNetworkChoice NEW =
            new AwsNetworkChoice.NewVpc(Cidr.parse("10.40.0.0/20").orElseThrow(), List.of("use1-az1", "use1-az2"));

    private static AwsNetwork network(AwsNetworkChoice choice, BearerToken bearerToken, ModelPath... paths) {
        return AwsNetworks.of(Samples.place(), choice, List.of(paths), bearerToken, Map.of("cost-centre", "4711"));
    }

    private static AwsNetwork network(ModelPath... paths) {
        return network(NEW, BearerToken.NONE, paths);
    }

    private static PolicyDocument policy(AwsNetwork network, String service) {
        return network.endpoints().stream()
                .filter(endpoint -> endpoint.service().equals(service))
                .findFirst()
                .orElseThrow()
                .policy();
    }

    @Test
    void needsTheEndpointThatServesTheModelsAndThoseAroundIt() {
        assertThat(network(Samples.terra()).endpoints())
                .extracting(InterfaceEndpoint::serviceName)
                .containsExactly(
                        "com.amazonaws.us-east-1.bedrock-runtime",
                        "com.amazonaws.us-east-1.bedrock",
                        "com.amazonaws.us-east-1.logs",
                        "com.amazonaws.us-east-1.sts");
        assertThat(network(Samples.mantle("gpt-5.5")).endpoints())
                .extracting(InterfaceEndpoint::service)
                .containsExactly("bedrock-mantle", "bedrock", "logs", "sts");
        assertThat(network(Samples.mantle("gpt-5.5"), Samples.terra()).endpoints())
                .extracting(InterfaceEndpoint::service)
                .containsExactly("bedrock-mantle", "bedrock-runtime", "bedrock", "logs", "sts");
    }

    @Test
    void letsThroughWhatTheCallersOfEachProfileAndProjectMayDo() {
        var claims = new Billing(
                new TreeMap<>(Map.of("gpt-oss-120b", Text.of(new Reference("profile/claims/gpt-oss-120b", "arn")))),
                Optional.empty());
        var codex = new Billing(
                new TreeMap<>(),
                Optional.of(new Billing.Project("codex", Text.of(new Reference("project/codex", "arn")))));
        var calls = new ArrayList<>(claims.calls(List.of(Samples.openWeights(Api.CONVERSE))));
        calls.addAll(Billing.NONE.calls(List.of(Samples.openWeights(Api.CHAT_COMPLETIONS), Samples.mantle("gpt-5.4"))));
        calls.addAll(codex.calls(List.of(Samples.mantle("gpt-5.5"))));
        var network = AwsNetworks.ofCalls(Samples.place(), NEW, calls, BearerToken.NONE, Map.of());

        assertThat(Samples.json(policy(network, "bedrock-runtime")).findValuesAsText("Sid"))
                .containsExactly(
                        "InvokeModelsInRegion",
                        "InvokeThroughDefaultProject",
                        "InvokeGptOss120bApplicationProfile",
                        "InvokeGptOss120bBehindProfile",
                        "ApplyGuardrails");
        assertThat(Samples.json(policy(network, "bedrock-mantle")).findValuesAsText("Sid"))
                .containsExactly("InferOnMantle", "InferOnMantleForCodex", "ReadOnMantle");
        assertThat(Samples.json(policy(network, "bedrock-mantle")).at("/Statement/2/Resource"))
                .isEqualTo(Samples.json("""
                        ["arn:aws:bedrock-mantle:us-east-1:<account.id>:project/default", "<project/codex.arn>"]
                        """));
    }

    @Test
    void cutsOneSubnetAZoneSoThatAFurtherZoneMovesNone() {
        var three = network(
                new AwsNetworkChoice.NewVpc(
                        Cidr.parse("10.40.0.0/20").orElseThrow(), List.of("use1-az1", "use1-az2", "use1-az4")),
                BearerToken.NONE,
                Samples.terra());

        assertThat(network(Samples.terra()).subnets())
                .extracting(subnet -> subnet.zoneId() + " " + subnet.cidr())
                .containsExactly("use1-az1 10.40.0.0/22", "use1-az2 10.40.4.0/22");
        assertThat(three.subnets())
                .extracting(subnet -> subnet.zoneId() + " " + subnet.cidr())
                .containsExactly("use1-az1 10.40.0.0/22", "use1-az2 10.40.4.0/22", "use1-az4 10.40.8.0/22");
    }

    @Test
    void letsTheNewVpcItselfReachTheEndpoints() {
        var network = network(Samples.terra());

        assertThat(network.allowFrom()).containsExactly("10.40.0.0/20");
        assertThat(network.vpcId()).isEqualTo(Text.of(new Reference("vpc", "id")));
        assertThat(network.subnetIds())
                .containsExactly(
                        Text.of(new Reference("subnet/use1-az1", "id")),
                        Text.of(new Reference("subnet/use1-az2", "id")));
        assertThat(network.tags()).containsExactly(Map.entry("cost-centre", "4711"));
    }

    @Test
    void makesNoEndpointThatExistsAndCallsThroughIt() {
        var choice = new AwsNetworkChoice.ExistingVpc(
                Text.of("vpc-1"),
                List.of(Text.of("subnet-1")),
                List.of("sg-1"),
                Map.of("bedrock-runtime", Text.of("vpce-1"), "sts", Text.of("vpce-2")));
        var network = network(choice, BearerToken.NONE, Samples.terra(), Samples.mantle("gpt-5.5"));

        assertThat(network.vpc()).isEmpty();
        assertThat(network.endpoints())
                .extracting(InterfaceEndpoint::service)
                .containsExactly("bedrock-mantle", "bedrock", "logs");
        assertThat(network.invocationEndpointIds())
                .containsExactly(Text.of(AwsNetwork.endpointId("bedrock-mantle")), Text.of("vpce-1"));
    }

    @Test
    void limitsTheServingEndpointToItsOwnModelsOfItsOwnAccount() {
        var network = network(Samples.openWeights(Api.CONVERSE), Samples.mantle("gpt-5.5"));

        assertThat(Samples.json(policy(network, "bedrock-runtime")).path("Statement"))
                .isEqualTo(Samples.json("""
                        [{"Sid": "InvokeModelsInRegion", "Effect": "Allow", "Principal": "*",
                          "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                          "Resource": "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0",
                          "Condition": {"StringEquals": {"aws:PrincipalAccount": "<account.id>"}}},
                         {"Sid": "ApplyGuardrails", "Effect": "Allow", "Principal": "*",
                          "Action": "bedrock:ApplyGuardrail",
                          "Resource": ["arn:aws:bedrock:us-east-1:<account.id>:guardrail/*",
                                       "arn:aws:bedrock:*:<account.id>:guardrail-profile/*"],
                          "Condition": {"StringEquals": {"aws:PrincipalAccount": "<account.id>"}}}]
                        """));
        assertThat(Samples.json(policy(network, "bedrock-mantle")).at("/Statement/0"))
                .isEqualTo(Samples.json("""
                        {"Sid": "InferOnMantle", "Effect": "Allow", "Principal": "*",
                         "Action": "bedrock-mantle:CreateInference",
                         "Resource": "arn:aws:bedrock-mantle:us-east-1:<account.id>:project/default",
                         "Condition": {"StringEquals": {"aws:PrincipalAccount": "<account.id>",
                                                        "bedrock-mantle:Model": "openai.gpt-5.5"}}}
                        """));
    }

    @Test
    void letsGuardrailsThroughOnlyWhereACallMayCarryOne() {
        assertThat(Samples.json(policy(network(Samples.terra()), "bedrock-runtime"))
                        .findValuesAsText("Action"))
                .doesNotContain("bedrock:ApplyGuardrail");
    }

    @Test
    void letsBearerTokensThroughOnlyWhereTheyAreUsed() {
        var signed = network(NEW, BearerToken.NONE, Samples.mantle("gpt-5.5"));
        var token = network(NEW, BearerToken.SHORT_TERM, Samples.mantle("gpt-5.5"));

        assertThat(Samples.json(policy(signed, "bedrock-mantle")).path("Statement"))
                .hasSize(2);
        assertThat(Samples.json(policy(token, "bedrock-mantle")).at("/Statement/2"))
                .isEqualTo(Samples.json("""
                        {"Sid": "CallWithBearerToken", "Effect": "Allow", "Principal": "*",
                         "Action": "bedrock-mantle:CallWithBearerToken", "Resource": "*",
                         "Condition": {"StringEquals": {"aws:PrincipalAccount": "<account.id>"}}}
                        """));
    }

    @Test
    void letsAWebIdentityTakeCredentialsBeforeItHasAnAccount() {
        assertThat(Samples.json(policy(network(Samples.terra()), "sts")).path("Statement"))
                .isEqualTo(Samples.json("""
                        [{"Sid": "TakeCredentials", "Effect": "Allow", "Principal": "*",
                          "Action": ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity",
                                     "sts:GetCallerIdentity", "sts:TagSession"],
                          "Resource": "*"}]
                        """));
    }

    @Test
    void letsOnlyReadsAndLogWritesThroughTheEndpointsAround() {
        var network = network(Samples.terra());

        assertThat(Samples.json(policy(network, "bedrock")).at("/Statement/0/Action"))
                .isEqualTo(Samples.json("""
                        ["bedrock:GetFoundationModel", "bedrock:GetInferenceProfile",
                         "bedrock:ListFoundationModels", "bedrock:ListInferenceProfiles"]
                        """));
        assertThat(Samples.json(policy(network, "logs")).at("/Statement/0/Action"))
                .isEqualTo(Samples.json("""
                        ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams",
                         "logs:PutLogEvents"]
                        """));
    }

    @Test
    void doesNotDependOnTheOrderOfModels() {
        assertThat(network(Samples.terra(), Samples.mantle("gpt-5.5"), Samples.openWeights(Api.CONVERSE)))
                .isEqualTo(network(Samples.openWeights(Api.CONVERSE), Samples.terra(), Samples.mantle("gpt-5.5")));
    }
}

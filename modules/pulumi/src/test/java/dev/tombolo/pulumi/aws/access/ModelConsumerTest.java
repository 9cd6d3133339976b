package dev.tombolo.pulumi.aws.access;

import static dev.tombolo.pulumi.Recordings.access;
import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.oneLine;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpoints;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpointsArgs;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelConsumerTest {
    private static final AwsIdentity LAMBDA = new AwsIdentity.Service("lambda.amazonaws.com");
    private static final String ROLE = "aws:iam/role:Role|claims-assistant-role";
    private static final String POLICY = "aws:iam/rolePolicy:RolePolicy|claims-assistant-policy";
    private static final String IN_REGION = """
            {"Sid":"InvokeModelsInRegion","Effect":"Allow",
            "Action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],
            "Resource":"arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0"}""";

    @Test
    void declaresARoleThatCallsItsModelsAndNothingElse() {
        var recording = consumer(args("gpt-oss-120b"));
        assertThat(addresses(recording)).containsExactly(ROLE, POLICY, "tombolo:aws:ModelConsumer|claims-assistant");
        assertThat(inputs(recording, ROLE))
                .isEqualTo(Map.of(
                        "assumeRolePolicy",
                        oneLine("""
                                {"Version":"2012-10-17","Statement":[{"Sid":"AssumedByService","Effect":"Allow",
                                "Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"""),
                        "description",
                        "Calls the models of consumer claims-assistant",
                        "path",
                        "/",
                        "tags",
                        Map.of()));
        assertThat(inputs(recording, POLICY))
                .isEqualTo(Map.of(
                        "name", "models-claims-assistant",
                        "role", "<<aws:iam/role:Role|claims-assistant-role|name>>",
                        "policy", document(IN_REGION)));
    }

    @Test
    void aGeographicProfileIsGrantedTogetherWithTheModelInEachDestination() {
        var recording = consumer(args("gpt-5.6-terra"));
        assertThat(inputs(recording, POLICY)).containsEntry("policy", document("""
                                {"Sid":"InvokeGpt56TerraProfile","Effect":"Allow",
                                "Action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],
                                "Resource":["arn:aws:bedrock:us-east-1:333333333333:inference-profile/us.openai.gpt-5.6-terra",
                                "arn:aws:bedrock:us-east-1:333333333333:project/default"]},
                                {"Sid":"InvokeGpt56TerraInDestinations","Effect":"Allow",
                                "Action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],
                                "Resource":["arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra",
                                "arn:aws:bedrock:us-east-2::foundation-model/openai.gpt-5.6-terra",
                                "arn:aws:bedrock:us-west-2::foundation-model/openai.gpt-5.6-terra"],
                                "Condition":{"StringEquals":{"bedrock:InferenceProfileArn":
                                "arn:aws:bedrock:us-east-1:333333333333:inference-profile/us.openai.gpt-5.6-terra"}}}"""));
    }

    @Test
    void childrenUseTheProviderOfTheComponent() {
        var recording = record(context -> {
            var options = ComponentResourceOptions.builder();
            options.provider(new Provider("ours", ProviderArgs.Empty));
            new ModelConsumer("claims-assistant", args("gpt-oss-120b").build(), options.build());
        });
        assertThat(options(recording, ROLE)).containsEntry("provider", "pulumi:providers:aws|ours");
        assertThat(options(recording, POLICY)).containsEntry("provider", "pulumi:providers:aws|ours");
    }

    @Test
    void anExistingRoleGetsAPolicyOnly() {
        var existing = new AwsIdentity.ExistingRole("arn:aws:iam::333333333333:role/ai/claims");
        var recording = record(context -> context.export(
                "role",
                new ModelConsumer(
                                "claims-assistant",
                                ModelConsumerArgs.builder()
                                        .access(access("gpt-oss-120b"))
                                        .identity(existing)
                                        .build())
                        .roleArn()));
        assertThat(addresses(recording)).containsExactly(POLICY, "tombolo:aws:ModelConsumer|claims-assistant");
        assertThat(inputs(recording, POLICY))
                .isEqualTo(Map.of("name", "models-claims-assistant", "role", "claims", "policy", document(IN_REGION)));
    }

    @Test
    void aPodGetsItsAssociation() {
        var recording = consumer(args("gpt-oss-120b").identity(new AwsIdentity.PodIdentity("blue", "claims", "bot")));
        assertThat(inputs(
                        recording,
                        "aws:eks/podIdentityAssociation:PodIdentityAssociation|claims-assistant-pod-identity"))
                .isEqualTo(Map.of(
                        "clusterName", "blue",
                        "namespace", "claims",
                        "serviceAccount", "bot",
                        "roleArn", "<<aws:iam/role:Role|claims-assistant-role|arn>>",
                        "tags", Map.of()));
    }

    @Test
    void conventionsReachTheRole() {
        var recording = consumer(args("gpt-oss-120b")
                .conventions(new AwsConventions(
                        Optional.of("bank-"), "/ai/", Optional.of("arn:aws:iam::333333333333:policy/boundary")))
                .environment("prod")
                .tags(Map.of("tombolo:environment", "prod", "cost-centre", "4711")));
        assertThat(inputs(recording, ROLE))
                .containsEntry("name", "bank-prod-claims-assistant")
                .containsEntry("path", "/ai/")
                .containsEntry("permissionsBoundary", "arn:aws:iam::333333333333:policy/boundary")
                .containsEntry("tags", Map.of("tombolo:environment", "prod", "cost-centre", "4711"));
    }

    @Test
    void privateInvocationsNameTheEndpointsInsideThePolicy() {
        var recording = record(context -> {
            var access = access("gpt-oss-120b");
            var endpoints = new PrivateModelEndpoints(
                    "network",
                    PrivateModelEndpointsArgs.builder()
                            .access(access)
                            .newVpc("10.40.0.0/20", "use1-az1")
                            .build());
            new ModelConsumer(
                    "claims-assistant",
                    ModelConsumerArgs.builder()
                            .access(access)
                            .identity(LAMBDA)
                            .onlyThrough(endpoints)
                            .build());
        });
        assertThat(inputs(recording, POLICY))
                .containsEntry(
                        "policy",
                        document(
                                IN_REGION
                                        + denyOutside(
                                                "\"<<aws:ec2/vpcEndpoint:VpcEndpoint|network-endpoint-bedrock-runtime|id>>\"")));
    }

    @Test
    void anyOutputCanBeTheEndpointThatCallsMustComeThrough() {
        var recording = record(context -> new ModelConsumer(
                "claims-assistant",
                args("gpt-oss-120b")
                        .onlyThrough(List.of(Output.of("vpce-b"), Output.of("vpce-a")))
                        .build()));
        assertThat(inputs(recording, POLICY))
                .containsEntry("policy", document(IN_REGION + denyOutside("[\"vpce-b\",\"vpce-a\"]")));
    }

    @Test
    void endpointsThatAreKnownAreGivenByTheirIds() {
        var recording = consumer(args("gpt-oss-120b").onlyThrough("vpce-b", "vpce-a"));
        assertThat(inputs(recording, POLICY))
                .containsEntry("policy", document(IN_REGION + denyOutside("[\"vpce-b\",\"vpce-a\"]")));
    }

    @Test
    void failsWhereNoEndpointIsNamedToCallThrough() {
        assertThatThrownBy(() -> args("gpt-oss-120b").onlyThrough().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelConsumer: onlyThrough names no endpoint, so that nobody could call"
                        + " · name at least one");
    }

    @Test
    void bearerTokensAreShortTermOnly() {
        var recording = consumer(args("gpt-oss-120b").bearerToken(BearerToken.SHORT_TERM));
        assertThat(inputs(recording, POLICY)).containsEntry("policy", document(IN_REGION + """
                                ,{"Sid":"CallWithShortTermToken","Effect":"Allow","Action":"bedrock:CallWithBearerToken",
                                "Resource":"*","Condition":{"StringEquals":{"bedrock:BearerTokenType":"SHORT_TERM"}}}"""));
    }

    @Test
    void theOrderOfModelsReachesNothing() {
        assertThat(consumer(args("gpt-oss-120b", "gpt-5.6-terra", "gpt-oss-20b"))
                        .json())
                .isEqualTo(consumer(args("gpt-oss-20b", "gpt-oss-120b", "gpt-5.6-terra"))
                        .json());
    }

    @Test
    void aFormerNameBecomesAnAlias() {
        var recording = consumer(args("gpt-oss-120b").formerNames("claims", "claims-bot"));
        assertThat(options(recording, "tombolo:aws:ModelConsumer|claims-assistant"))
                .isEqualTo(Map.of("aliases", List.of(Map.of("name", "claims"), Map.of("name", "claims-bot"))));
    }

    @Test
    void childrenBelongToTheComponentAndPinTheProvider() {
        var recording = consumer(args("gpt-oss-120b"));
        assertThat(options(recording, ROLE))
                .isEqualTo(Map.of("parent", "tombolo:aws:ModelConsumer|claims-assistant", "version", "6.83.0"));
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> ModelConsumerArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        ModelConsumer: access is missing · give it with access(...)
                        ModelConsumer: identity is missing · give it with identity(...)""");
    }

    @Test
    void failsWhenANamePrefixHasNoEnvironmentBesideIt() {
        assertThatThrownBy(() -> args("gpt-oss-120b")
                        .conventions(new AwsConventions(Optional.of("bank-"), "/", Optional.empty()))
                        .build())
                .hasMessage("ModelConsumer: environment is missing beside name prefix \"bank-\""
                        + " · give environment(...), which makes role names unique");
    }

    private static ModelConsumerArgs.Builder args(String... models) {
        return ModelConsumerArgs.builder().access(access(models)).identity(LAMBDA);
    }

    private static Recording consumer(ModelConsumerArgs.Builder args) {
        return record(context -> new ModelConsumer("claims-assistant", args.build()));
    }

    private static String document(String statements) {
        return oneLine("{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}");
    }

    private static String denyOutside(String endpoints) {
        return """
            ,{"Sid":"DenyOutsideOurEndpoints","Effect":"Deny",
            "Action":["bedrock-mantle:CallWithBearerToken","bedrock-mantle:CreateInference",
            "bedrock:CallWithBearerToken","bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],
            "Resource":"*","Condition":{"BoolIfExists":{"aws:ViaAWSService":"false"},
            "StringNotEquals":{"aws:SourceVpce":%s}}}""".formatted(endpoints);
    }
}

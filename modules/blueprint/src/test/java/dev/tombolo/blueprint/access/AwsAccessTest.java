package dev.tombolo.blueprint.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Routing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class AwsAccessTest {
    private static final AwsIdentity LAMBDA = new AwsIdentity.Service("lambda.amazonaws.com");
    private static final Invocations ANYWHERE = new Invocations.Anywhere();

    private static AwsConsumer consumer(
            AwsIdentity identity,
            BearerToken bearerToken,
            Invocations invocations,
            AwsConventions conventions,
            ModelPath... paths) {
        return new AwsConsumer(
                "claims",
                identity,
                List.of(paths),
                bearerToken,
                invocations,
                new GuardrailDemand.Free(),
                conventions,
                "prod",
                Map.of("tombolo:environment", "prod", "cost-centre", "4711"));
    }

    private static JsonNode permissions(BearerToken bearerToken, Invocations invocations, ModelPath... paths) {
        var consumer = consumer(LAMBDA, bearerToken, invocations, AwsConventions.NONE, paths);
        return Samples.json(AwsAccess.permissions(Samples.place(), consumer)).path("Statement");
    }

    private static JsonNode permissions(ModelPath... paths) {
        return permissions(BearerToken.NONE, ANYWHERE, paths);
    }

    private static ConsumerRole.Created created(AwsIdentity identity, AwsConventions conventions) {
        var consumer = consumer(identity, BearerToken.NONE, ANYWHERE, conventions, Samples.terra());
        return (ConsumerRole.Created) AwsAccess.role(Samples.place(), consumer);
    }

    @Test
    void asksForTheProjectInRegionOnlyWhereTheApiDoes() {
        assertThat(permissions(Samples.openWeights(Api.CONVERSE))).isEqualTo(Samples.json("""
                [{"Sid": "InvokeModelsInRegion", "Effect": "Allow",
                  "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                  "Resource": "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0"}]
                """));
        assertThat(permissions(Samples.openWeights(Api.CHAT_COMPLETIONS)).path(1))
                .isEqualTo(Samples.json("""
                {"Sid": "InvokeThroughDefaultProject", "Effect": "Allow",
                 "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                 "Resource": "arn:aws:bedrock:us-east-1:<account.id>:project/default"}
                """));
    }

    @Test
    void namesAModelOnceThatTwoApisShare() {
        assertThat(permissions(Samples.openWeights(Api.CONVERSE), Samples.openWeights(Api.CHAT_COMPLETIONS)))
                .isEqualTo(permissions(Samples.openWeights(Api.CHAT_COMPLETIONS)));
    }

    @Test
    void givesEachStatementAnIdThatIsUnique() {
        var statements = permissions(
                BearerToken.SHORT_TERM,
                new Invocations.Private(List.of(Text.of("vpce-1"))),
                Samples.terra(Routing.GEOGRAPHIC),
                Samples.terra(Routing.GLOBAL),
                Samples.openWeights(Api.CHAT_COMPLETIONS),
                Samples.mantle("gpt-5.5"));

        assertThat(statements.findValuesAsText("Sid"))
                .containsExactly(
                        "InvokeModelsInRegion",
                        "InvokeThroughDefaultProject",
                        "InvokeGpt56TerraGlobalProfile",
                        "InvokeGpt56TerraInSource",
                        "InvokeGpt56TerraAnywhere",
                        "InvokeGpt56TerraProfile",
                        "InvokeGpt56TerraInDestinations",
                        "InferOnMantle",
                        "ReadOnMantle",
                        "CallWithShortTermToken",
                        "CallMantleWithShortTermToken",
                        "DenyOutsideOurEndpoints");
    }

    @Test
    void allowsShortTermTokensOnTheEndpointsThatAreCalledOnly() {
        assertThat(permissions(BearerToken.SHORT_TERM, ANYWHERE, Samples.mantle("gpt-5.5"))
                        .path(2))
                .isEqualTo(Samples.json("""
                        {"Sid": "CallMantleWithShortTermToken", "Effect": "Allow",
                         "Action": "bedrock-mantle:CallWithBearerToken", "Resource": "*",
                         "Condition": {"StringEquals": {"bedrock-mantle:BearerTokenType": "SHORT_TERM"}}}
                        """));
        assertThat(permissions(BearerToken.SHORT_TERM, ANYWHERE, Samples.terra())
                        .findValuesAsText("Sid"))
                .contains("CallWithShortTermToken")
                .doesNotContain("CallMantleWithShortTermToken");
    }

    @Test
    void deniesEveryWayButTheEndpoints() {
        var closed = new Invocations.Private(
                List.of(Text.of(AwsNetwork.endpointId("bedrock-mantle")), Text.of("vpce-existing")));

        assertThat(permissions(BearerToken.NONE, closed, Samples.terra()).path(2))
                .isEqualTo(Samples.json("""
                {"Sid": "DenyOutsideOurEndpoints", "Effect": "Deny",
                 "Action": ["bedrock-mantle:CallWithBearerToken", "bedrock-mantle:CreateInference",
                            "bedrock:CallWithBearerToken", "bedrock:InvokeModel",
                            "bedrock:InvokeModelWithResponseStream"],
                 "Resource": "*",
                 "Condition": {
                   "BoolIfExists": {"aws:ViaAWSService": "false"},
                   "StringNotEquals": {"aws:SourceVpce": ["<endpoint/bedrock-mantle.id>", "vpce-existing"]}}}
                """));
    }

    @Test
    void doesNotDependOnTheOrderOfModels() {
        assertThat(permissions(Samples.mantle("gpt-5.5"), Samples.terra(), Samples.mantle("gpt-5.4"))
                        .toString())
                .isEqualTo(permissions(Samples.mantle("gpt-5.4"), Samples.mantle("gpt-5.5"), Samples.terra())
                        .toString());
    }

    @Test
    void leavesTheNameToTheEngineUnlessTheLandingZoneWantsAPrefix() {
        var conventions = new AwsConventions(Optional.of("bank-"), "/ai/", Optional.of("arn:boundary"));
        var bound = created(LAMBDA, conventions);

        assertThat(bound.roleName()).contains("bank-prod-claims");
        assertThat(bound.path()).isEqualTo("/ai/");
        assertThat(bound.permissionsBoundary()).contains("arn:boundary");
        assertThat(created(LAMBDA, AwsConventions.NONE).roleName()).isEmpty();
        assertThat(created(LAMBDA, AwsConventions.NONE).path()).isEqualTo("/");
    }

    @Test
    void describesTagsAndNamesWhatIsMade() {
        var role = created(LAMBDA, AwsConventions.NONE);

        assertThat(role.description()).isEqualTo("Calls the models of consumer claims");
        assertThat(role.policyName()).isEqualTo("models-claims");
        assertThat(role.tags())
                .containsExactly(Map.entry("cost-centre", "4711"), Map.entry("tombolo:environment", "prod"));
        assertThat(role.podIdentity()).isEmpty();
    }

    @Test
    void handsTheRoleToThePod() {
        var pod = new AwsIdentity.PodIdentity("apps", "claims", "assistant");

        assertThat(created(pod, AwsConventions.NONE).podIdentity()).contains(pod);
    }

    @Test
    void givesAnExistingRoleAPolicyByItsNameWithoutThePath() {
        var existing = new AwsIdentity.ExistingRole("arn:aws:iam::111122223333:role/apps/team/claims");
        var consumer = consumer(existing, BearerToken.NONE, ANYWHERE, AwsConventions.NONE, Samples.terra());

        assertThat(AwsAccess.role(Samples.place(), consumer))
                .isEqualTo(new ConsumerRole.Existing(
                        "claims", AwsAccess.permissions(Samples.place(), consumer), "models-claims"));
    }

    @Test
    void describesEveryIdentityInTheWordsOfAnEnvironmentFile() {
        assertThat(List.of(
                        LAMBDA,
                        new AwsIdentity.PodIdentity("apps", "claims", "assistant"),
                        new AwsIdentity.Irsa("arn:provider", "system:serviceaccount:a:b"),
                        new AwsIdentity.AssumedBy("1", "arn:other", Optional.empty()),
                        new AwsIdentity.PermissionSet("AiDevelopers"),
                        new AwsIdentity.Saml("arn:saml"),
                        new AwsIdentity.ExistingRole("arn:role")))
                .extracting(AwsIdentity::description)
                .containsExactly(
                        "service lambda.amazonaws.com",
                        "podIdentity apps/claims/assistant",
                        "irsa system:serviceaccount:a:b",
                        "assumedBy arn:other",
                        "permissionSet AiDevelopers",
                        "saml arn:saml",
                        "existingRole arn:role");
    }

    @Test
    void deniesASuspendedConsumerEveryWayAndLeavesWhatAllowsIt() {
        var consumer = consumer(LAMBDA, BearerToken.NONE, ANYWHERE, AwsConventions.NONE, Samples.terra());
        var before =
                Samples.json(AwsAccess.permissions(Samples.place(), consumer)).path("Statement");
        var stopped = suspended(consumer, new Suspension.OfConsumer());

        assertThat(stopped).hasSize(before.size() + 1).startsWith(before.path(0), before.path(1));
        assertThat(stopped.path(before.size())).isEqualTo(Samples.json("""
                {"Sid": "DenyWhileSuspended", "Effect": "Deny",
                 "Action": ["bedrock-mantle:CallWithBearerToken", "bedrock-mantle:CreateInference",
                            "bedrock:CallWithBearerToken", "bedrock:CreateModelInvocationJob",
                            "bedrock:InvokeModel*"],
                 "Resource": "*"}
                """));
    }

    @Test
    void deniesASuspendedModelInEveryRegionAndOnMantle() {
        var consumer = consumer(
                LAMBDA,
                BearerToken.NONE,
                ANYWHERE,
                AwsConventions.NONE,
                Samples.terra(),
                Samples.openWeights(Api.CONVERSE),
                Samples.mantle("gpt-5.5"));
        var models = new Suspension.OfModels(new TreeSet<>(List.of("gpt-5.6-terra", "gpt-5.5")));

        assertThat(suspended(consumer, models)).endsWith(Samples.json("""
                                {"Sid": "DenySuspendedModels", "Effect": "Deny",
                                 "Action": ["bedrock:CreateModelInvocationJob", "bedrock:InvokeModel*"],
                                 "Resource": "arn:aws:bedrock:*::foundation-model/openai.gpt-5.6-terra"}
                                """), Samples.json("""
                                {"Sid": "DenySuspendedModelsOnMantle", "Effect": "Deny",
                                 "Action": "bedrock-mantle:CreateInference", "Resource": "*",
                                 "Condition": {"StringEquals": {"bedrock-mantle:Model": "openai.gpt-5.5"}}}
                                """));
        assertThat(suspended(consumer, Suspension.NONE))
                .isEqualTo(Samples.json(AwsAccess.permissions(Samples.place(), consumer))
                        .path("Statement"));
    }

    private static JsonNode suspended(AwsConsumer consumer, Suspension suspension) {
        return Samples.json(AwsAccess.permissions(Samples.place(), consumer.suspended(suspension)))
                .path("Statement");
    }
}

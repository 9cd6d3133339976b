package dev.tombolo.blueprint.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.access.AwsAccess;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Routing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConsumerAttributionTest {
    private static AwsConsumer consumer(String key, ModelPath... paths) {
        return new AwsConsumer(
                key,
                new AwsIdentity.Service("lambda.amazonaws.com"),
                List.of(paths),
                BearerToken.NONE,
                new Invocations.Anywhere(),
                new GuardrailDemand.Free(),
                new AwsConventions(Optional.of("bank-"), "/", Optional.empty()),
                "prod",
                Map.of("cost-centre", "4711"));
    }

    private static ConsumerAttribution attribution(AwsConsumer consumer) {
        return ConsumerAttribution.of(Samples.place(), consumer, ProjectHeader.SENT);
    }

    private static ConsumerAttribution attribution(ModelPath... paths) {
        return attribution(consumer("claims", paths));
    }

    private static JsonNode permissions(ModelPath... paths) {
        var consumer = consumer("claims", paths);
        var billed = consumer.billed(attribution(consumer).billing());
        return Samples.json(AwsAccess.permissions(Samples.place(), billed)).path("Statement");
    }

    @Test
    void copiesTheModelItselfWhereTheRegionProcessesCalls() {
        var profile = attribution(Samples.openWeights(Api.CONVERSE)).profiles().get(0);

        assertThat(profile.source().fill(Samples::marked))
                .isEqualTo("arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0");
        assertThat(profile.description()).isEqualTo("Calls of consumer claims to gpt-oss-120b");
        assertThat(profile.tags()).containsExactly(Map.entry("cost-centre", "4711"));
        assertThat(profile.arn()).hasToString("profile/claims/gpt-oss-120b.arn");
    }

    @Test
    void copiesTheProfileThatRoutesCalls() {
        var profile = attribution(Samples.terra(Api.CONVERSE, Routing.GEOGRAPHIC))
                .profiles()
                .get(0);

        assertThat(profile.source().fill(Samples::marked))
                .isEqualTo("arn:aws:bedrock:us-east-1:<account.id>:inference-profile/us.openai.gpt-5.6-terra");
    }

    @Test
    void namesAProfileByTheKeysAndADigestOfWhatItCopies() {
        var geographic =
                attribution(Samples.terra(Api.CONVERSE, Routing.GEOGRAPHIC)).profiles();
        var global = attribution(Samples.terra(Api.CONVERSE, Routing.GLOBAL)).profiles();

        assertThat(geographic.get(0).name()).isEqualTo("bank-prod-claims-gpt-5-6-terra-b07c5026");
        assertThat(global.get(0).name())
                .startsWith("bank-prod-claims-gpt-5-6-terra-")
                .isNotEqualTo(geographic.get(0).name());
        assertThat(global.get(0).arn()).isEqualTo(geographic.get(0).arn());
    }

    @Test
    void shortensANameThatBedrockWouldRefuse() {
        var first = attribution(
                consumer("a-consumer-whose-name-is-as-long-as-they-get", Samples.openWeights(Api.CONVERSE)));
        var second = attribution(
                consumer("a-consumer-whose-name-is-as-long-as-they-get-2", Samples.openWeights(Api.CONVERSE)));

        assertThat(List.of(first, second))
                .extracting(attribution -> attribution.profiles().get(0).name())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 64 && name.matches("([0-9a-zA-Z][ _-]?)+"));
    }

    @Test
    void declaresNothingForApisThatTakeNoProfile() {
        assertThat(attribution(Samples.terra()).isEmpty()).isTrue();
        assertThat(attribution(Samples.terra()).billing()).isEqualTo(Billing.NONE);
    }

    @Test
    void givesOneProjectToAllCallsOnMantle() {
        var attribution = attribution(Samples.mantle("gpt-5.5"), Samples.mantle("gpt-5.4"));

        assertThat(attribution.profiles()).isEmpty();
        assertThat(attribution.project().orElseThrow().name()).isEqualTo("bank-prod-claims");
        assertThat(attribution.project().orElseThrow().id()).hasToString("project/claims.id");
    }

    @Test
    void leavesTheDefaultProjectToAClientThatCannotNameAnother() {
        var consumer = consumer("claims", Samples.mantle("gpt-5.5"));

        assertThat(ConsumerAttribution.of(Samples.place(), consumer, ProjectHeader.NOT_SENT)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void allowsAModelThroughItsProfileOnly() {
        assertThat(permissions(Samples.openWeights(Api.CONVERSE))).isEqualTo(Samples.json("""
                [{"Sid": "InvokeGptOss120bApplicationProfile", "Effect": "Allow",
                  "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                  "Resource": "<profile/claims/gpt-oss-120b.arn>"},
                 {"Sid": "InvokeGptOss120bBehindProfile", "Effect": "Allow",
                  "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                  "Resource": "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0",
                  "Condition": {"StringEquals": {"bedrock:InferenceProfileArn": "<profile/claims/gpt-oss-120b.arn>"}}}]
                """));
    }

    @Test
    void allowsTheProfileThatItsProfileCopiesAndTheModelsInEveryRegion() {
        assertThat(permissions(Samples.terra(Api.CONVERSE, Routing.GEOGRAPHIC))).isEqualTo(Samples.json("""
                [{"Sid": "InvokeGpt56TerraProfile", "Effect": "Allow",
                  "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                  "Resource": ["arn:aws:bedrock:us-east-1:<account.id>:inference-profile/us.openai.gpt-5.6-terra",
                               "<profile/claims/gpt-5.6-terra.arn>",
                               "arn:aws:bedrock:us-east-1:<account.id>:project/default"]},
                 {"Sid": "InvokeGpt56TerraInDestinations", "Effect": "Allow",
                  "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                  "Resource": ["arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra",
                               "arn:aws:bedrock:us-east-2::foundation-model/openai.gpt-5.6-terra",
                               "arn:aws:bedrock:us-west-2::foundation-model/openai.gpt-5.6-terra"],
                  "Condition": {"StringEquals": {"bedrock:InferenceProfileArn": [
                    "arn:aws:bedrock:us-east-1:<account.id>:inference-profile/us.openai.gpt-5.6-terra",
                    "<profile/claims/gpt-5.6-terra.arn>"]}}}]
                """));
    }

    @Test
    void allowsEachStepOfAGlobalProfileUnderBothProfiles() {
        var statements = permissions(Samples.terra(Api.CONVERSE, Routing.GLOBAL));

        assertThat(statements.findValuesAsText("Sid"))
                .containsExactly(
                        "InvokeGpt56TerraGlobalProfile", "InvokeGpt56TerraInSource", "InvokeGpt56TerraAnywhere");
        assertThat(statements.path(2)).isEqualTo(Samples.json("""
                {"Sid": "InvokeGpt56TerraAnywhere", "Effect": "Allow",
                 "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                 "Resource": "arn:aws:bedrock:::foundation-model/openai.gpt-5.6-terra",
                 "Condition": {"StringEquals": {
                   "aws:RequestedRegion": "unspecified",
                   "bedrock:InferenceProfileArn": [
                     "arn:aws:bedrock:us-east-1:<account.id>:inference-profile/global.openai.gpt-5.6-terra",
                     "<profile/claims/gpt-5.6-terra.arn>"]}}}
                """));
    }

    @Test
    void allowsInferenceInTheConsumersOwnProjectAndReadsWithoutTheModelCondition() {
        assertThat(permissions(Samples.mantle("gpt-5.5"))).isEqualTo(Samples.json("""
                [{"Sid": "InferOnMantleForClaims", "Effect": "Allow", "Action": "bedrock-mantle:CreateInference",
                  "Resource": "<project/claims.arn>",
                  "Condition": {"StringEquals": {"bedrock-mantle:Model": "openai.gpt-5.5"}}},
                 {"Sid": "ReadOnMantle", "Effect": "Allow",
                  "Action": ["bedrock-mantle:GetModel", "bedrock-mantle:GetProject", "bedrock-mantle:ListModels"],
                  "Resource": "<project/claims.arn>"}]
                """));
    }
}

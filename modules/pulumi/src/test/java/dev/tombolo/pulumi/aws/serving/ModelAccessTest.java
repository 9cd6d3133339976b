package dev.tombolo.pulumi.aws.serving;

import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.aws.AwsFunctions;
import com.pulumi.aws.iam.Policy;
import com.pulumi.aws.iam.PolicyArgs;
import com.pulumi.aws.outputs.GetCallerIdentityResult;
import com.pulumi.test.PulumiTest;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.pulumi.model.ModelSelection;
import org.junit.jupiter.api.Test;

class ModelAccessTest {
    private static final ModelSelection MANTLE = ModelSelection.on(Cloud.AWS)
            .region("us-east-1")
            .models("gpt-oss-120b")
            .api(Api.RESPONSES)
            .endpoint(EndpointKind.BEDROCK_MANTLE)
            .build();

    @Test
    void givesThePolicyForARoleThatATeamDeclares() {
        assertThat(PulumiTest.extractValue(
                        ModelAccess.of(MANTLE, "333333333333").policy()))
                .isEqualTo(policy("333333333333"));
    }

    @Test
    void theAccountMayBeAnOutput() {
        var recording = record(context -> new Policy(
                "models",
                PolicyArgs.builder()
                        .policy(ModelAccess.of(
                                        MANTLE,
                                        AwsFunctions.getCallerIdentity().applyValue(GetCallerIdentityResult::accountId))
                                .policy())
                        .build()));
        assertThat(inputs(recording, "aws:iam/policy:Policy|models"))
                .containsEntry("policy", policy("<<aws:index/getCallerIdentity:getCallerIdentity|default|accountId>>"));
    }

    private static String policy(String account) {
        var project = "arn:aws:bedrock-mantle:us-east-1:" + account + ":project/default";
        return "{\"Version\":\"2012-10-17\",\"Statement\":["
                + "{\"Sid\":\"InferOnMantle\",\"Effect\":\"Allow\",\"Action\":\"bedrock-mantle:CreateInference\","
                + "\"Resource\":\"" + project + "\","
                + "\"Condition\":{\"StringEquals\":{\"bedrock-mantle:Model\":\"openai.gpt-oss-120b\"}}},"
                + "{\"Sid\":\"ReadOnMantle\",\"Effect\":\"Allow\",\"Action\":[\"bedrock-mantle:GetModel\","
                + "\"bedrock-mantle:GetProject\",\"bedrock-mantle:ListModels\"],\"Resource\":\"" + project + "\"}]}";
    }
}

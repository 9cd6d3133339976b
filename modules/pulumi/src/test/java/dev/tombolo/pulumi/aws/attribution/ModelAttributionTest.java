package dev.tombolo.pulumi.aws.attribution;

import static dev.tombolo.pulumi.Recordings.access;
import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.pulumi.Recordings;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.model.ModelSelection;
import dev.tombolo.pulumi.recording.Recording;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelAttributionTest {
    private static final String PROFILE = "aws:bedrock/inferenceProfile:InferenceProfile|claims-profile-gpt-oss-120b";
    private static final String PROJECT = "aws:cloudformation/stack:Stack|claims-project";

    private static ModelAccess mantle() {
        return ModelAccess.of(
                ModelSelection.on(Cloud.AWS)
                        .region("us-east-1")
                        .models("gpt-5.5")
                        .api(Api.RESPONSES)
                        .endpoint(EndpointKind.BEDROCK_MANTLE)
                        .build(),
                Recordings.ACCOUNT);
    }

    private static Recording declared(ModelAccess access) {
        return record(context -> {
            var attribution = new ModelAttribution(
                    "claims",
                    ModelAttributionArgs.builder()
                            .access(access)
                            .consumer("claims")
                            .environment("prod")
                            .tags(Map.of("cost-centre", "4711"))
                            .build());
            new ModelConsumer(
                    "claims",
                    ModelConsumerArgs.builder()
                            .access(access)
                            .identity(new AwsIdentity.Service("lambda.amazonaws.com"))
                            .billedBy(attribution)
                            .build());
        });
    }

    private static String policy(Recording recording) {
        return String.valueOf(
                inputs(recording, "aws:iam/rolePolicy:RolePolicy|claims-policy").get("policy"));
    }

    @Test
    void copiesTheModelUnderTheConsumersTags() {
        assertThat(inputs(declared(access("gpt-oss-120b")), PROFILE))
                .isEqualTo(Map.of(
                        "name",
                        "prod-claims-gpt-oss-120b-01f334be",
                        "description",
                        "Calls of consumer claims to gpt-oss-120b",
                        "modelSource",
                        Map.of("copyFrom", "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0"),
                        "tags",
                        Map.of("cost-centre", "4711")));
    }

    @Test
    void allowsTheModelThroughTheProfileThatIsDeclared() {
        assertThat(policy(declared(access("gpt-oss-120b"))))
                .contains("\"Resource\":\"<<" + PROFILE + "|arn>>\"")
                .contains("{\"bedrock:InferenceProfileArn\":\"<<" + PROFILE + "|arn>>\"}");
    }

    @Test
    void declaresTheProjectThatTheProviderLacksThroughCloudFormation() {
        var recording = declared(mantle());
        assertThat(addresses(recording)).contains(PROJECT);
        assertThat(inputs(recording, PROJECT))
                .isEqualTo(Map.of(
                        "templateBody",
                        "{\"Resources\":{\"Project\":{\"Type\":\"AWS::BedrockMantle::Project\","
                                + "\"DeletionPolicy\":\"Retain\",\"UpdateReplacePolicy\":\"Retain\","
                                + "\"Properties\":{\"Name\":\"prod-claims\","
                                + "\"Tags\":[{\"Key\":\"cost-centre\",\"Value\":\"4711\"}]}}},"
                                + "\"Outputs\":{\"ProjectArn\":{\"Value\":{\"Fn::GetAtt\":[\"Project\",\"Arn\"]}},"
                                + "\"ProjectId\":{\"Value\":{\"Fn::GetAtt\":[\"Project\",\"Id\"]}}}}",
                        "tags",
                        Map.of("cost-centre", "4711")));
        assertThat(policy(recording)).contains("\"Resource\":\"<<" + PROJECT + "|outputs.ProjectArn>>\"");
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> ModelAttributionArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelAttribution: access is missing · give it with access(...)\n"
                        + "ModelAttribution: consumer is missing · give it with consumer(...)\n"
                        + "ModelAttribution: environment is missing · give it with environment(...)");
    }

    @Test
    void failsOnCallsThatTakeNeitherProfileNorProject() {
        var responses = ModelAccess.of(
                ModelSelection.on(Cloud.AWS)
                        .region("us-east-1")
                        .models("gpt-5.6-terra")
                        .api(Api.RESPONSES)
                        .build(),
                Recordings.ACCOUNT);
        assertThatThrownBy(() -> ModelAttributionArgs.builder()
                        .access(responses)
                        .consumer("claims")
                        .environment("prod")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelAttribution: access makes no call that takes a profile or a project"
                        + " · call by converse or invoke-model, or on bedrock-mantle");
    }
}

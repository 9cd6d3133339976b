package dev.tombolo.cdk.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.attribution.ProjectHeader;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cdk.access.Consumers;
import dev.tombolo.cdk.access.ModelConsumer;
import dev.tombolo.cdk.access.ModelConsumerProps;
import dev.tombolo.cdk.construct.Templates;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;

final class ModelAttributionTest {
    private static final String PROFILE = "AWS::Bedrock::ApplicationInferenceProfile";

    private static ModelAttributionProps.Builder builder(ModelPath... paths) {
        return ModelAttributionProps.builder().consumer(Consumers.anywhere(Consumers.LAMBDA, paths));
    }

    private static ModelAttributionProps props(ModelPath... paths) {
        return builder(paths).place(Consumers.place("us-east-1")).build();
    }

    private static Stack declared(ModelPath... paths) {
        var stack = Templates.stack("us-east-1");
        var attribution = new ModelAttribution(stack, "Attribution", props(paths));
        new ModelConsumer(
                stack,
                "Claims",
                ModelConsumerProps.builder()
                        .consumer(Consumers.anywhere(Consumers.LAMBDA, paths).billed(attribution.getBilling()))
                        .holes(attribution.getHoles())
                        .build());
        return stack;
    }

    private static JsonNode statements(JsonNode template) {
        return Templates.only(template, "AWS::IAM::Role").at("/Policies/0/PolicyDocument/Statement");
    }

    @Test
    void copiesTheModelUnderTheConsumersTags() {
        assertThat(Templates.only(Templates.of(declared(Consumers.openWeights())), PROFILE))
                .isEqualTo(Templates.json("""
                        {"InferenceProfileName": "prod-claims-gpt-oss-120b-01f334be",
                         "Description": "Calls of consumer claims to gpt-oss-120b",
                         "ModelSource": {"CopyFrom":
                           "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0"},
                         "Tags": [{"Key": "cost-centre", "Value": "4711"},
                                  {"Key": "tombolo:consumer", "Value": "claims"},
                                  {"Key": "tombolo:environment", "Value": "prod"}]}
                        """));
    }

    @Test
    void allowsTheModelThroughTheProfileThatIsDeclared() {
        var template = Templates.of(declared(Consumers.openWeights()));
        var id = template.path("Resources").properties().stream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(PROFILE))
                .findFirst()
                .orElseThrow()
                .getKey();
        var arn = Templates.json("{\"Fn::GetAtt\": [\"" + id + "\", \"InferenceProfileArn\"]}");

        assertThat(statements(template).path(0).path("Resource")).isEqualTo(arn);
        assertThat(statements(template).path(1).at("/Condition/StringEquals/bedrock:InferenceProfileArn"))
                .isEqualTo(arn);
    }

    @Test
    void retainsTheProjectAndAllowsNoOther() {
        var template = Templates.of(declared(Consumers.mantle()));
        var project = template.path("Resources").properties().stream()
                .filter(resource -> resource.getValue().path("Type").asText().equals("AWS::BedrockMantle::Project"))
                .findFirst()
                .orElseThrow();

        assertThat(project.getKey()).startsWith("AttributionProject");
        assertThat(project.getValue().path("DeletionPolicy").asText()).isEqualTo("Retain");
        assertThat(project.getValue().path("UpdateReplacePolicy").asText()).isEqualTo("Retain");
        assertThat(project.getValue().at("/Properties/Name").asText()).isEqualTo("prod-claims");
        assertThat(statements(template).path(0).path("Resource"))
                .isEqualTo(Templates.json("{\"Fn::GetAtt\": [\"" + project.getKey() + "\", \"Arn\"]}"));
        assertThat(template.toString()).doesNotContain("project/default");
    }

    @Test
    void failsOnCallsThatTakeNeitherProfileNorProject() {
        var stack = Templates.stack("us-east-1");
        var message = "Team/Attribution: consumer: makes no call that takes a profile or a project"
                + " · call by converse or invoke-model, or on bedrock-mantle";

        assertThatThrownBy(() -> new ModelAttribution(stack, "Attribution", props(Consumers.terra())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        var unnamed = builder(Consumers.mantle())
                .place(Consumers.place("us-east-1"))
                .header(ProjectHeader.NOT_SENT)
                .build();
        assertThatThrownBy(() -> new ModelAttribution(Templates.stack("us-east-1"), "Attribution", unnamed))
                .hasMessage(message);
    }

    @Test
    void failsWithoutAConsumerOrAPlace() {
        assertThatThrownBy(() -> ModelAttributionProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelAttributionProps: consumer: missing · give it with consumer(...)");
        assertThatThrownBy(() -> builder(Consumers.mantle()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelAttributionProps: place: missing · give it with place(...)");
    }
}

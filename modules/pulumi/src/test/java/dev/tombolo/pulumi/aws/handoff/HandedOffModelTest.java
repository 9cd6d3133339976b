package dev.tombolo.pulumi.aws.handoff;

import static dev.tombolo.pulumi.Recordings.access;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.test.PulumiTest;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandedOffModelTest {
    private static final String PARAMETER = "aws:ssm/parameter:Parameter|claims-hand-off-gpt-oss-120b";

    private static AwsConsumer consumer() {
        return new AwsConsumer(
                "claims",
                new AwsIdentity.Service("lambda.amazonaws.com"),
                access("gpt-oss-120b").paths(),
                BearerToken.NONE,
                new Invocations.Anywhere(),
                new GuardrailDemand.Free(),
                AwsConventions.NONE,
                "prod",
                Map.of());
    }

    private static Map<String, Object> parameter() {
        var recording = record(context -> new ConsumerHandOff(
                "claims-hand-off",
                ConsumerHandOffArgs.of(consumer(), Output.of("arn:role"), Holes.NONE, FormerNames.NONE)));
        return inputs(recording, PARAMETER);
    }

    @Test
    void writesOneParameterForEachModel() {
        assertThat(parameter())
                .containsEntry("name", "/tombolo/prod/claims/gpt-oss-120b")
                .containsEntry("type", "String")
                .containsEntry("description", "How consumer claims calls gpt-oss-120b in prod")
                .containsOnlyKeys("name", "type", "description", "insecureValue");
    }

    @Test
    void aConsumerHandsOffWhatItWasGiven() {
        var recording = record(context -> {
            var consumer = new ModelConsumer(
                    "claims",
                    ModelConsumerArgs.builder()
                            .access(access("gpt-oss-120b"))
                            .identity(consumer().identity())
                            .environment("prod")
                            .build());
            new ConsumerHandOff("claims-hand-off", consumer.handOff("claims-parameters"));
        });
        assertThat(String.valueOf(inputs(recording, PARAMETER).get("insecureValue")))
                .isEqualTo(String.valueOf(parameter().get("insecureValue"))
                        .replace("arn:role", "<<aws:iam/role:Role|claims-role|arn>>"));
        assertThat(options(recording, "tombolo:aws:ConsumerHandOff|claims-hand-off"))
                .isEqualTo(Map.of("aliases", List.of(Map.of("name", "claims-parameters"))));
    }

    @Test
    void failsToHandOffWhereTheEnvironmentIsUnknown() {
        assertThatThrownBy(() -> record(context -> new ModelConsumer(
                                "claims",
                                ModelConsumerArgs.builder()
                                        .access(access("gpt-oss-120b"))
                                        .identity(consumer().identity())
                                        .build())
                        .handOff()))
                .hasMessage("ModelConsumer: environment is missing beside handOff"
                        + " · give environment(...), which is part of the parameters' names");
    }

    @Test
    void readsWhatWasWritten() {
        var model = new HandedOffModel(Output.of(String.valueOf(parameter().get("insecureValue"))));
        assertThat(PulumiTest.extractValue(model.invokedId())).isEqualTo("openai.gpt-oss-120b-1:0");
        assertThat(PulumiTest.extractValue(model.baseUrl()))
                .isEqualTo("https://bedrock-runtime.us-east-1.amazonaws.com");
        assertThat(PulumiTest.extractValue(model.urlPath())).isEqualTo("/model/{model}/converse");
        assertThat(PulumiTest.extractValue(model.api())).isEqualTo("converse");
        assertThat(PulumiTest.extractValue(model.region())).isEqualTo("us-east-1");
        assertThat(PulumiTest.extractValue(model.roleArn())).isEqualTo("arn:role");
        assertThat(PulumiTest.extractValue(model.projectId())).isEmpty();
        assertThat(PulumiTest.extractValue(model.guardrailIdentifier())).isEmpty();
        assertThat(PulumiTest.extractValue(model.guardrailVersion())).isEmpty();
    }

    @Test
    void failsOnWhatIsNoHandOff() {
        assertThatThrownBy(() -> ModelAccess.fromHandOff("/tombolo/prod"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("HandedOffModel: path \"/tombolo/prod\" is no hand-off"
                        + " · name one such as /tombolo/prod/claims-assistant/gpt-5.6-terra");
    }
}

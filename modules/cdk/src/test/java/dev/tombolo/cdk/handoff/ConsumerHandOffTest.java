package dev.tombolo.cdk.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.cdk.access.Consumers;
import dev.tombolo.cdk.construct.Templates;
import org.junit.jupiter.api.Test;

final class ConsumerHandOffTest {
    private static ConsumerHandOffProps.Builder props() {
        return ConsumerHandOffProps.builder().consumer(Consumers.anywhere(Consumers.LAMBDA, Consumers.mantle()));
    }

    @Test
    void writesOneParameterForEachModel() {
        var stack = Templates.stack("us-east-1");
        new ConsumerHandOff(stack, "HandOff", props().roleArn("arn:role").build());

        assertThat(Templates.only(Templates.of(stack), "AWS::SSM::Parameter")).isEqualTo(Templates.json("""
                {"Name": "/tombolo/prod/claims/gpt-5.5", "Type": "String",
                 "Description": "How consumer claims calls gpt-5.5 in prod",
                 "Value": "{\\"environment\\":\\"prod\\",\\"consumer\\":\\"claims\\",\\"name\\":\\"gpt-5.5\\",\\"cloud\\":\\"aws\\",\\"region\\":\\"us-east-1\\",\\"api\\":\\"responses\\",\\"baseUrl\\":\\"https://bedrock-mantle.us-east-1.api.aws\\",\\"path\\":\\"/openai/v1/responses\\",\\"model\\":\\"openai.gpt-5.5\\",\\"role\\":\\"arn:role\\",\\"project\\":\\"default\\",\\"guardrail\\":\\"\\",\\"guardrailVersion\\":\\"\\"}"}
                """));
    }

    @Test
    void failsWithoutTheRole() {
        var unfilled = props().build();
        assertThatThrownBy(() -> new ConsumerHandOff(Templates.stack("us-east-1"), "HandOff", unfilled))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/HandOff: holes: \"role/claims.arn\" has no value · give it with holes(...)");
    }

    @Test
    void failsWithoutAConsumer() {
        assertThatThrownBy(() -> ConsumerHandOffProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ConsumerHandOffProps: consumer: missing · give it with consumer(...)");
    }
}

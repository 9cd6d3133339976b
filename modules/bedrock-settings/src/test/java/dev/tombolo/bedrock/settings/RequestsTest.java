package dev.tombolo.bedrock.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
    private final StubAws aws = new StubAws(new StubSettings());

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void failsOnAnUnknownResourceType() {
        FunctionRun run = run(Event.create("Custom::BedrockMoon", "{}"));

        assertThat(run.told())
                .isEqualTo("FAILED: unknown resource type · expected Custom::BedrockInvocationLogging, "
                        + "Custom::BedrockDataRetention, Custom::BedrockUseCase or Custom::BedrockModelAgreement");
        assertThat(run.answer().path("PhysicalResourceId").asText()).isEqualTo("unknown-setting");
    }

    @Test
    void failsOnAnUnknownRequestType() {
        FunctionRun run = run(new Event("Inspect", Samples.LOGGING, "{}", ""));

        assertThat(run.told()).isEqualTo("FAILED: unknown request type · expected Create, Update or Delete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "null", "{\"LoggingConfig\": []}", "{\"LoggingConfig\": \"text\"}"})
    void failsOnPropertiesOfAnotherShape(String properties) {
        assertThat(run(Event.create(Samples.LOGGING, properties)).told()).startsWith("FAILED: Custom::Bedrock");
    }

    @Test
    void answersAnEventThatHoldsNothingButTheAddress() {
        FunctionRun run =
                new FunctionRun(aws).with("{\"ResponseURL\": \"" + aws.address() + StubAws.ANSWER_PATH + "\"}");

        assertThat(run.told()).isEqualTo("FAILED: unknown request type · expected Create, Update or Delete");
    }

    @Test
    void failsOnAnEventThatIsNoJsonAsThereIsNobodyToAnswer() {
        assertThatThrownBy(() -> new FunctionRun(aws).with("hello")).hasMessageContaining("hello");
    }

    @Test
    void failsWithoutTheAddressWhenTheAnswerIsNotTaken() {
        aws.failingForGood(Fault.ACCESS_DENIED);
        FunctionRun run = new FunctionRun(aws);

        assertThatThrownBy(() -> run.with(Event.delete(Samples.LOGGING, "{}")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CloudFormation's address did not take the answer: HTTP 403")
                .hasNoCause();
        assertThat(run.log()).doesNotContain("sesame");
    }

    @Test
    void logsOneLineWithoutContent() {
        FunctionRun run = run(Event.delete(Samples.LOGGING, Samples.logging("ours")));

        assertThat(run.log())
                .isEqualTo(
                        "{\"reason\":\"left in force: deleting the declaration of a setting removes nothing\",\"request\":\"Delete\","
                                + "\"resource\":\"Setting\",\"stack\":\"arn:aws:cloudformation:us-east-1:333333333333:stack/prod-Baseline/1\","
                                + "\"status\":\"SUCCESS\",\"type\":\"Custom::BedrockInvocationLogging\"}\n");
    }

    @Test
    void answersInTheFormOfCloudFormation() {
        assertThat(run(Event.delete(Samples.LOGGING, "{}")).answer().toString())
                .isEqualTo(
                        "{\"Status\":\"SUCCESS\",\"Reason\":\"left in force: deleting the declaration of a setting"
                                + " removes nothing\",\"PhysicalResourceId\":\"the-first-id\","
                                + "\"StackId\":\"arn:aws:cloudformation:us-east-1:333333333333:stack/prod-Baseline/1\","
                                + "\"RequestId\":\"request-1\",\"LogicalResourceId\":\"Setting\",\"NoEcho\":false,\"Data\":{}}");
    }

    @Test
    void asksTheStackOnlyBeforeAnUpdateIsRefused() {
        StubSettings account = new StubSettings();
        account.retentionMode = "default";
        try (StubAws other = new StubAws(account)) {
            new FunctionRun(other)
                    .with(Event.update(
                            DataRetention.TYPE, Samples.retention("none", ""), Samples.retention("aws_review", "")));

            assertThat(other.calls()).containsExactly("GET /data-retention", "GET /", "PUT /answer");
        }
    }

    private FunctionRun run(Event event) {
        return new FunctionRun(aws).with(event);
    }
}

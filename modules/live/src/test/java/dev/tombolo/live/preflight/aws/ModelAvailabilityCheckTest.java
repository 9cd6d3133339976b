package dev.tombolo.live.preflight.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tombolo.live.AwsStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelAvailabilityCheckTest {
    private static final String OPEN_WEIGHTS = "/foundation-model-availability/openai.gpt-oss-120b-1%3A0";

    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private List<String> answers(AwsSubject subject) {
        return Samples.answers(new ModelAvailabilityCheck(subject, aws.connection()));
    }

    @Test
    void passesForEachModelOnceWhicheverWayItIsCalled() {
        assertThat(answers(Samples.subject()))
                .containsExactly(
                        "pass · gpt-5.6-terra · openai.gpt-5.6-terra is agreed to, authorized and entitled",
                        "pass · gpt-oss-120b · openai.gpt-oss-120b-1:0 is agreed to, authorized and entitled",
                        "pass · gpt-5.5 · openai.gpt-5.5 is agreed to, authorized and entitled");
        assertThat(aws.requests()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AVAILABLE | AUTHORIZED | AVAILABLE | NOT_AVAILABLE | openai.gpt-oss-120b-1:0 is not available in"
                        + " us-east-1 · choose another Region or model",
                "NOT_AVAILABLE | AUTHORIZED | AVAILABLE | AVAILABLE | openai.gpt-oss-120b-1:0 has the agreement status"
                        + " NOT_AVAILABLE · let whoever buys models accept the agreement",
                "PENDING | AUTHORIZED | AVAILABLE | AVAILABLE | openai.gpt-oss-120b-1:0 has the agreement status"
                        + " PENDING · run it again in 15 minutes",
                "AVAILABLE | NOT_AUTHORIZED | AVAILABLE | AVAILABLE | openai.gpt-oss-120b-1:0 is not authorized for"
                        + " this account · ask whoever owns the organization's access to models",
                "AVAILABLE | AUTHORIZED | NOT_AVAILABLE | AVAILABLE | this account is not entitled to"
                        + " openai.gpt-oss-120b-1:0 · look for a failed subscription in AWS Marketplace"
            })
    void failsWhereOneOfTheFourIsMissing(
            String agreement, String authorization, String entitlement, String region, String says) {
        aws.get(OPEN_WEIGHTS, Healthy.availability(agreement, authorization, entitlement, region));
        assertThat(answers(Samples.subject(Samples.openWeights()))).containsExactly("fail · gpt-oss-120b · " + says);
    }

    @Test
    void failsWhereBedrockDoesNotKnowTheId() {
        aws.path(OPEN_WEIGHTS, unknown());
        assertThat(answers(Samples.subject(Samples.openWeights())))
                .containsExactly(
                        "fail · gpt-oss-120b · Bedrock does not know openai.gpt-oss-120b-1:0 in us-east-1: refused"
                                + " (ResourceNotFoundException) · choose another Region or model, or correct the id in"
                                + " environments/catalog");
    }

    @Test
    void leavesAnIdThatOnlyMantleHasUnchecked() {
        aws.path("/foundation-model-availability/openai.gpt-5.5", unknown());
        assertThat(answers(Samples.subject(Samples.mantle())))
                .containsExactly("not checked · gpt-5.5 · Bedrock does not know openai.gpt-5.5 in us-east-1: refused"
                        + " (ResourceNotFoundException) · call it once on bedrock-mantle after the deploy");
    }

    private static ResponseDefinitionBuilder unknown() {
        return jsonResponse("{\"message\": \"Could not find the model\"}", 404)
                .withHeader("x-amzn-ErrorType", "ResourceNotFoundException");
    }
}

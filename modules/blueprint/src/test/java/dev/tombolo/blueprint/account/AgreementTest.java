package dev.tombolo.blueprint.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.policy.PolicyDocument;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AgreementTest {
    private static Agreement agreement(String modelId, Optional<String> product) {
        return new Agreement("key", modelId, "offer-1", "https://example.com/terms", "0123456789abcdef", product);
    }

    private static JsonNode subscribe(Optional<String> product) {
        var statements = agreement("openai.gpt-5.6-sol", product).statements();
        return Samples.json(new PolicyDocument(statements)).at("/Statement/1");
    }

    @Test
    void followsTheFormOnlyWhereTheVendorWantsOne() {
        assertThat(agreement("anthropic.claude-sonnet-4-6", Optional.empty()).needsUseCase())
                .isTrue();
        assertThat(agreement("openai.gpt-5.6-sol", Optional.empty()).needsUseCase())
                .isFalse();
    }

    @Test
    void buysTheProductOnlyWhereItIsKnown() {
        assertThat(subscribe(Optional.of("prod-k5bywj2464j7c"))).isEqualTo(Samples.json("""
                        {"Sid": "Subscribe", "Effect": "Allow", "Action": "aws-marketplace:Subscribe", "Resource": "*",
                         "Condition": {"ForAnyValue:StringEquals": {"aws-marketplace:ProductId": "prod-k5bywj2464j7c"}}}
                        """));
        assertThat(subscribe(Optional.empty()).has("Condition")).isFalse();
    }
}

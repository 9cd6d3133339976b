package dev.tombolo.blueprint.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.policy.PolicyDocument;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AgreementTest {
    private static JsonNode subscribe(Optional<String> product) {
        var agreement = new Agreement(
                "gpt-5.6-sol",
                "openai.gpt-5.6-sol",
                "offer-1",
                "https://example.com/terms",
                "0123456789abcdef",
                product);
        return Samples.json(new PolicyDocument(agreement.statements())).at("/Statement/1");
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

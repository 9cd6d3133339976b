package dev.tombolo.blueprint.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.text.Text;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BedrockPolicyTest {
    private static final String GUARDRAIL = "arn:aws:bedrock:us-west-2:111122223333:guardrail/abcdefghijkl:3";

    @Test
    void namesTheGuardrailOfEachRegion() {
        var ours = Text.of(Guardrail.arn("guardrail")).plus(":").plus(Text.of(Guardrail.version("guardrail")));
        var policy = new BedrockPolicy(new TreeMap<>(Map.of("us-west-2", Text.of(GUARDRAIL), "us-east-1", ours)));
        assertThat(CompactJson.of(policy.json(CompactJson::shown)))
                .isEqualTo(
                        "{\"bedrock\":{\"guardrail_inference\":{\"us-east-1\":{\"config_1\":{\"identifier\":{\"@@assign\":"
                                + "\"${guardrail.arn}:${guardrail.version}\"},\"input_tags\":{\"@@assign\":\"ignore\"}}},"
                                + "\"us-west-2\":{\"config_1\":{\"identifier\":{\"@@assign\":\"" + GUARDRAIL
                                + "\"},\"input_tags\":{\"@@assign\":\"ignore\"}}}}}}");
        assertThat(policy.problems()).isEmpty();
    }

    @Test
    void failsOnMoreThanThePolicyHolds() {
        var many = IntStream.range(100, 170)
                .boxed()
                .collect(Collectors.toMap(
                        number -> "us-east-" + number,
                        number -> Text.of(GUARDRAIL),
                        (first, second) -> first,
                        TreeMap::new));
        assertThat(new BedrockPolicy(many).problems())
                .containsExactly("the guardrails of 70 Regions make a policy of 10957 characters, and AWS takes 10000"
                        + " · name fewer Regions");
    }

    @Test
    void aGuardrailIsSharedWithItsOrganizationOnly() {
        var policy = GuardrailSharing.policy(Text.of(Guardrail.arn("guardrail")), "o-exampleorgid");
        assertThat(Samples.json(policy).at("/Statement/0")).isEqualTo(Samples.json("""
                        {"Sid": "ApplyInOrganization", "Effect": "Allow", "Principal": "*",
                         "Action": ["bedrock:ApplyGuardrail", "bedrock:GetGuardrail"],
                         "Resource": "<guardrail.arn>",
                         "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}
                        """));
    }
}

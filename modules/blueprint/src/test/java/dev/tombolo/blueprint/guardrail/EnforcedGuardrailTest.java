package dev.tombolo.blueprint.guardrail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnforcedGuardrailTest {
    @Test
    void findsTheModelsThatCloudFormationCannotName() {
        var enforced = new EnforcedGuardrail(
                Text.of("arn"),
                Text.of("3"),
                List.of("openai.gpt-oss-120b-1:0", "openai.gpt-5.6-terra"),
                List.of("amazon.nova-lite-v1:0", "openai.gpt-6.1-sol"));
        assertThat(enforced.notTaken()).containsExactly("openai.gpt-5.6-terra", "openai.gpt-6.1-sol");
        assertThat(EnforcedGuardrail.takes("ALL")).isTrue();
    }
}

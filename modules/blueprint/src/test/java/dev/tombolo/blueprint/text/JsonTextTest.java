package dev.tombolo.blueprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static final Reference ARN = new Reference("guardrail", "arn");

    @Test
    void writesSortedKeysAndKeepsHoles() {
        var json = JsonText.of(Map.of("b", List.of("x", 1, Text.of("a ").plus(Text.of(ARN))), "a", Map.of()));

        assertThat(json.fill(hole -> "<" + hole + ">")).isEqualTo("{\"a\":{},\"b\":[\"x\",1,\"a <guardrail.arn>\"]}");
        assertThat(json.references()).containsExactly(ARN);
    }

    @Test
    void escapesWhatJsonDoesNotTake() {
        assertThat(JsonText.of("a \"b\" \\ c\nd").fill(Reference::toString)).isEqualTo("\"a \\\"b\\\" \\\\ c\\nd\"");
    }
}

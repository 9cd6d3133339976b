package dev.tombolo.blueprint.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MantleStatementsTest {
    private static String sid(String key) {
        var project = new Billing.Project(key, Text.of("arn"));
        var call = new ModelCall(Samples.mantle("gpt-5.5"), Optional.empty(), Optional.of(project));
        return MantleStatements.of(Samples.place(), List.of(List.of(call)))
                .get(0)
                .sid();
    }

    @Test
    void keysThatDifferOnlyByAHyphenHaveSidsOfTheirOwn() {
        assertThat(List.of("claims", "a-b1", "a-b-1", "ab1", "ab-1", "a-x1", "a-1", "x", "a-x-1", "a-x", "a--b", "a_b"))
                .extracting(MantleStatementsTest::sid)
                .containsExactly(
                        "InferOnMantleForClaims",
                        "InferOnMantleForAB1",
                        "InferOnMantleForABX1",
                        "InferOnMantleForAb1",
                        "InferOnMantleForAbX1",
                        "InferOnMantleForAXx1",
                        "InferOnMantleForAX1",
                        "InferOnMantleForXx",
                        "InferOnMantleForAXxX1",
                        "InferOnMantleForAXx",
                        "InferOnMantleForAXX2dXB",
                        "InferOnMantleForAXX5fXb")
                .doesNotHaveDuplicates();
    }
}

package dev.tombolo.assurance.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WildcardTest {

    private static final Piece HOLE = new Reference("Role", "Arn");

    @ParameterizedTest
    @CsvSource({
        "*, anything, true",
        "a*c, abbc, true",
        "a*c, abcb, false",
        "a?c, abc, true",
        "a?c, ac, false",
        "*a*b*, xxaxxbxx, true",
        "a**, a, true",
        "abc, abcd, false",
        "a*ab, aab, true"
    })
    void matchesAsIamDoes(String pattern, String text, boolean matches) {
        assertThat(new Wildcard(pattern).matches(text)).isEqualTo(matches);
    }

    @Test
    void aHoleMakesAPossibleMatchUnknown() {
        TextWithHoles pattern = new TextWithHoles(List.of(new Scalar("bedrock:"), HOLE));
        assertThat(Wildcard.matches(pattern, "bedrock:InvokeModel")).isEqualTo(Answer.UNKNOWN);
        assertThat(Wildcard.matches(pattern, "s3:GetObject")).isEqualTo(Answer.NO);
        assertThat(Wildcard.matches(HOLE, "s3:GetObject")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void actionsAreReadWithoutRegardToCase() {
        assertThat(Wildcard.matchesIgnoringCase(new Scalar("Bedrock:invoke*"), "bedrock:InvokeModel"))
                .isEqualTo(Answer.YES);
    }
}

package dev.tombolo.pulumi.hole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.test.PulumiTest;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolesTest {
    private static final Reference ACCOUNT = new Reference("account", "id");
    private static final Reference ENDPOINT = new Reference("endpoint/bedrock-runtime", "id");

    @Test
    void fillsEveryHoleOfATextInItsPlace() {
        var holes = Holes.NONE.with(ENDPOINT, Output.of("vpce-1")).with(ACCOUNT, Output.of("333"));
        var text = Text.of("a:")
                .plus(Text.of(ENDPOINT))
                .plus(":")
                .plus(Text.of(ACCOUNT))
                .plus(Text.of(ENDPOINT));
        assertThat(PulumiTest.extractValue(holes.fill(text))).isEqualTo("a:vpce-1:333vpce-1");
    }

    @Test
    void aTextWithoutHolesNeedsNoValue() {
        assertThat(PulumiTest.extractValue(Holes.NONE.fill(Text.of("literal")))).isEqualTo("literal");
    }

    @Test
    void writesADocumentInTheBlueprintsOrder() {
        var document = new PolicyDocument(List.of(
                Statement.allow("Z", List.of("z:Act"), List.of(Text.of("arn:").plus(Text.of(ACCOUNT))))
                        .when("StringEquals", "b", "2")
                        .when("StringEquals", "a", "1")));
        assertThat(PulumiTest.extractValue(
                        Holes.NONE.with(ACCOUNT, Output.of("333")).json(document)))
                .isEqualTo("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Z\",\"Effect\":\"Allow\","
                        + "\"Action\":\"z:Act\",\"Resource\":\"arn:333\","
                        + "\"Condition\":{\"StringEquals\":{\"a\":\"1\",\"b\":\"2\"}}}]}");
    }

    @Test
    void quotesInAValueStayOneJsonString() {
        var document = new PolicyDocument(List.of(Statement.allow("S", List.of("a:B"), List.of(Text.of(ACCOUNT)))));
        assertThat(PulumiTest.extractValue(
                        Holes.NONE.with(ACCOUNT, Output.of("\"")).json(document)))
                .contains("\"Resource\":\"\\\"\"");
    }

    @Test
    void laterValuesWin() {
        var holes = Holes.NONE.with(ACCOUNT, Output.of("1")).with(Holes.NONE.with(ACCOUNT, Output.of("2")));
        assertThat(PulumiTest.extractValue(holes.fill(Text.of(ACCOUNT)))).isEqualTo("2");
    }

    @Test
    void failsForAHoleWithoutAValue() {
        assertThatThrownBy(() -> Holes.NONE.fill(Text.of(ENDPOINT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("holes: endpoint/bedrock-runtime.id has no value · give its output with Holes.with(...)");
    }
}

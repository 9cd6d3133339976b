package dev.tombolo.blueprint.guardrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GuardrailTest {
    private static final GuardrailContent STRICT = GuardrailPreset.STRICT.content();
    private static final GuardrailContent STANDARD = GuardrailPreset.STANDARD.content();

    private static GuardrailContent topics(DeniedTopic... topics) {
        return new GuardrailContent(List.of(), List.of(topics), List.of(), List.of(), List.of());
    }

    private static GuardrailContent words(List<String> words) {
        return new GuardrailContent(List.of(), List.of(), words, List.of(), List.of());
    }

    private static String digest(GuardrailContent content) {
        return new Guardrail("guardrail", "tombolo-prod", content, new TreeMap<>()).contentDigest();
    }

    @Test
    void presetsHaveTheDigestsThatNameTheirVersions() {
        assertThat(digest(STRICT)).isEqualTo("4bf0f7e2bd");
        assertThat(digest(STANDARD)).isEqualTo("5c372b09fc");
    }

    @Test
    void strictCoversStandardAndNotTheOtherWayRound() {
        assertThat(STRICT.covers(STANDARD)).isTrue();
        assertThat(STANDARD.covers(STRICT)).isFalse();
        assertThat(STRICT.covers(STRICT)).isTrue();
    }

    @Test
    void aReplacedSecretIsLessThanABlockedOne() {
        var blocked = new PiiEntity("PASSWORD", PiiAction.BLOCK);
        var replaced = new PiiEntity("PASSWORD", PiiAction.ANONYMIZE);
        assertThat(blocked.covers(replaced)).isTrue();
        assertThat(replaced.covers(blocked)).isFalse();
    }

    @Test
    void everyPresetStopsPromptAttacksAtTheStrictestAndOnTheWayInOnly() {
        var attack = new ContentFilter(ContentCategory.PROMPT_ATTACK, FilterStrength.HIGH, FilterStrength.NONE);
        for (var preset : GuardrailPreset.values()) {
            assertThat(preset.content().contentFilters()).contains(attack);
        }
    }

    @Test
    void presetsNameOnlyTypesOfDataThatBedrockKnows() {
        for (var preset : GuardrailPreset.values()) {
            assertThat(preset.content().piiEntities())
                    .extracting(PiiEntity::type)
                    .isSubsetOf(PiiTypes.KNOWN);
        }
    }

    @Test
    void theOrderOfAListMakesNoNewVersion() {
        var reversed = new ArrayList<>(STRICT.piiEntities());
        Collections.reverse(reversed);
        var same = new GuardrailContent(
                STRICT.contentFilters(), List.of(), List.of("b", "a"), STRICT.managedWords(), reversed);
        var other = new GuardrailContent(
                STRICT.contentFilters(), List.of(), List.of("a", "b"), STRICT.managedWords(), STRICT.piiEntities());
        assertThat(digest(same)).isEqualTo(digest(other)).isNotEqualTo(digest(STRICT));
    }

    @Test
    void everyPartOfATopicMakesANewVersion() {
        var topic = new DeniedTopic("advice", "which securities to buy", List.of());
        assertThat(digest(topics(topic)))
                .isNotEqualTo(digest(topics(new DeniedTopic("advice", "which bonds to buy", List.of()))))
                .isNotEqualTo(digest(topics(new DeniedTopic("advice", "which securities to buy", List.of("buy?")))));
    }

    @Test
    void contentsThatReadAlikeInOneLineHaveDifferentDigests() {
        assertThat(digest(words(List.of("a\n1:b")))).isNotEqualTo(digest(words(List.of("a", "b"))));
    }

    @Test
    void nothingIsEmptyButNothing() {
        assertThat(words(List.of()).isEmpty()).isTrue();
        assertThat(words(List.of("a")).isEmpty()).isFalse();
    }

    @Test
    void aNameThatIsTooLongKeepsItsBeginning() {
        assertThat(Guardrail.fittingName("bank-tombolo-prod")).isEqualTo("bank-tombolo-prod");
        assertThat(Guardrail.fittingName("a".repeat(50))).isEqualTo("a".repeat(50));
        assertThat(Guardrail.fittingName("a".repeat(51)))
                .hasSize(50)
                .startsWith("a".repeat(39) + "-")
                .isNotEqualTo(Guardrail.fittingName("a".repeat(52)));
    }
}

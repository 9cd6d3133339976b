package dev.tombolo.blueprint.guardrail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GuardrailContentTest {
    private static final GuardrailContent PLAIN = filtered(ContentFilter.of(ContentCategory.HATE, FilterStrength.HIGH));
    private static final RegexFilter CLAIM = new RegexFilter("claim", "C-[0-9]{8}", PiiAction.BLOCK, Optional.empty());
    private static final GroundingFilter GROUNDED =
            new GroundingFilter(GroundingType.GROUNDING, 0.7, FilterAction.BLOCK);

    private static GuardrailContent filtered(ContentFilter filter) {
        return new GuardrailContent(List.of(filter), List.of(), List.of(), List.of(), List.of());
    }

    private static Guardrail guardrail(GuardrailContent content) {
        return new Guardrail("guardrail", "tombolo-prod", content, new TreeMap<>());
    }

    private static Region region(String name) {
        return new Region(name, Cloud.AWS, "us", "aws", "amazonaws.com", Optional.empty());
    }

    @Test
    void everyPartMakesANewVersion() {
        var filter = PLAIN.contentFilters().get(0);
        assertThat(List.of(
                        PLAIN,
                        filtered(filter.withImages()),
                        filtered(filter.doing(FilterAction.NONE)),
                        PLAIN.withRegexes(List.of(CLAIM)),
                        PLAIN.withRegexes(
                                List.of(new RegexFilter("claim", "C-[0-9]{9}", PiiAction.BLOCK, Optional.empty()))),
                        PLAIN.withRegexes(
                                List.of(new RegexFilter("claim", "C-[0-9]{8}", PiiAction.ANONYMIZE, Optional.empty()))),
                        PLAIN.withRegexes(
                                List.of(new RegexFilter("claim", "C-[0-9]{8}", PiiAction.BLOCK, Optional.of("one")))),
                        PLAIN.withGrounding(List.of(GROUNDED)),
                        PLAIN.withGrounding(
                                List.of(new GroundingFilter(GroundingType.GROUNDING, 0.8, FilterAction.BLOCK))),
                        PLAIN.withGrounding(
                                List.of(new GroundingFilter(GroundingType.GROUNDING, 0.7, FilterAction.NONE))),
                        PLAIN.withTiers(GuardrailTiers.STANDARD),
                        PLAIN.withTiers(new GuardrailTiers(GuardrailTier.CLASSIC, GuardrailTier.STANDARD)),
                        PLAIN.withMessages(new BlockedMessages("no", BlockedMessages.DEFAULT.outputs())),
                        PLAIN.withMessages(new BlockedMessages(BlockedMessages.DEFAULT.input(), "no"))))
                .extracting(content -> guardrail(content).contentDigest())
                .doesNotHaveDuplicates();
    }

    @Test
    void theProfileMakesANewVersionAndTheKeyDoesNot() {
        var plain = guardrail(PLAIN);
        var profile = GuardrailProfile.of(region("us-east-1"), Text.of("111122223333"))
                .orElseThrow();
        assertThat(plain.judgedBy(profile).contentDigest()).isNotEqualTo(plain.contentDigest());
        assertThat(plain.encryptedWith(Text.of("arn")).contentDigest()).isEqualTo(plain.contentDigest());
    }

    @Test
    void whatOnlyDetectsOrLooksAtLessCoversLess() {
        var filter = PLAIN.contentFilters().get(0);
        assertThat(PLAIN.covers(filtered(filter.doing(FilterAction.NONE)))).isTrue();
        assertThat(filtered(filter.doing(FilterAction.NONE)).covers(PLAIN)).isFalse();
        assertThat(filtered(filter.withImages()).covers(PLAIN)).isTrue();
        assertThat(PLAIN.covers(filtered(filter.withImages()))).isFalse();
        assertThat(PLAIN.withTiers(GuardrailTiers.STANDARD).covers(PLAIN)).isTrue();
        assertThat(PLAIN.covers(PLAIN.withTiers(GuardrailTiers.STANDARD))).isFalse();
    }

    @Test
    void aPatternIsCoveredByTheSameOneUnderAnyName() {
        var replaced = new RegexFilter("number", "C-[0-9]{8}", PiiAction.ANONYMIZE, Optional.empty());
        assertThat(PLAIN.withRegexes(List.of(CLAIM)).covers(PLAIN.withRegexes(List.of(replaced))))
                .isTrue();
        assertThat(PLAIN.withRegexes(List.of(replaced)).covers(PLAIN.withRegexes(List.of(CLAIM))))
                .isFalse();
        assertThat(PLAIN.covers(PLAIN.withRegexes(List.of(CLAIM)))).isFalse();
    }

    @Test
    void aHigherThresholdCoversALowerOne() {
        var lower = new GroundingFilter(GroundingType.GROUNDING, 0.5, FilterAction.BLOCK);
        assertThat(PLAIN.withGrounding(List.of(GROUNDED)).covers(PLAIN.withGrounding(List.of(lower))))
                .isTrue();
        assertThat(PLAIN.withGrounding(List.of(lower)).covers(PLAIN.withGrounding(List.of(GROUNDED))))
                .isFalse();
    }

    @Test
    void onePatternOrOneCheckIsSomething() {
        var nothing = new GuardrailContent(List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(nothing.withRegexes(List.of(CLAIM)).isEmpty()).isFalse();
        assertThat(nothing.withGrounding(List.of(GROUNDED)).isEmpty()).isFalse();
        assertThat(nothing.withTiers(GuardrailTiers.STANDARD).isEmpty()).isTrue();
    }

    @Test
    void knowsTheProfileOfAGeographyAndGuessesNone() {
        var account = Text.of("111122223333");
        assertThat(GuardrailProfile.of(region("us-west-1"), account)
                        .orElseThrow()
                        .destinations())
                .containsExactly("us-east-1", "us-east-2", "us-west-1", "us-west-2");
        assertThat(GuardrailProfile.of(region("eu-west-1"), account)
                        .orElseThrow()
                        .id())
                .isEqualTo("eu.guardrail.v1:0");
        assertThat(GuardrailProfile.of(region("us-gov-west-1"), account)
                        .orElseThrow()
                        .id())
                .isEqualTo("us-gov.guardrail.v1:0");
        assertThat(GuardrailProfile.of(region("ap-southeast-2"), account)).isEmpty();
    }
}

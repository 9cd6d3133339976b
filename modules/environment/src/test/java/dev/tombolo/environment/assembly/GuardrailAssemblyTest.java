package dev.tombolo.environment.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.guardrail.BlockedMessages;
import dev.tombolo.blueprint.guardrail.ContentCategory;
import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.FilterAction;
import dev.tombolo.blueprint.guardrail.FilterStrength;
import dev.tombolo.blueprint.guardrail.GroundingFilter;
import dev.tombolo.blueprint.guardrail.GroundingType;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.blueprint.guardrail.GuardrailTiers;
import dev.tombolo.blueprint.guardrail.PiiAction;
import dev.tombolo.blueprint.guardrail.PiiEntity;
import dev.tombolo.blueprint.guardrail.RegexFilter;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardrailAssemblyTest {
    private static final String KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

    @TempDir
    Path folder;

    private AwsSide aws(String guardrail) throws IOException {
        Files.writeString(folder.resolve("dev.yaml"), """
                tombolo: 1
                kind: development
                residency: us
                aws:
                  account: "111122223333"
                  region: us-east-1
                  guardrailKey: %s
                models:
                  gpt-oss-120b: { on: [aws] }
                consumers:
                  claims:
                    models: [gpt-oss-120b]
                    api: converse
                    aws: { service: lambda.amazonaws.com }
                guardrail: %s
                """.formatted(KEY, guardrail));
        return EnvironmentFolder.read(folder).environments().get(0).aws().orElseThrow();
    }

    private static GuardrailDemand demand(AwsSide aws) {
        return aws.consumers().get(0).guardrail();
    }

    @Test
    void laysPartsOverAPreset() throws IOException {
        var content = aws("""
                {
                  preset: strict, words: [basilisk], pii: { EMAIL: block, AGE: block },
                  content: { hate: low, images: [hate, violence], detectOnly: [hate] },
                  regexes: { claim: { pattern: "C-[0-9]{8}", action: anonymize, description: a claim } },
                  grounding: { grounding: 0.7, relevance: 0.5, action: detect },
                  messages: { input: not this }
                }""").guardrails().get(0).content();
        var strict = GuardrailPreset.STRICT.content();
        assertThat(content.contentFilters())
                .hasSameSizeAs(strict.contentFilters())
                .contains(
                        ContentFilter.of(ContentCategory.HATE, FilterStrength.LOW)
                                .withImages()
                                .doing(FilterAction.NONE),
                        ContentFilter.of(ContentCategory.INSULTS, FilterStrength.HIGH));
        assertThat(content.piiEntities())
                .contains(new PiiEntity("EMAIL", PiiAction.BLOCK), new PiiEntity("AGE", PiiAction.BLOCK))
                .hasSize(strict.piiEntities().size() + 1);
        assertThat(content.managedWords()).isEqualTo(strict.managedWords());
        assertThat(content.words()).containsExactly("basilisk");
        assertThat(content.regexes())
                .containsExactly(new RegexFilter("claim", "C-[0-9]{8}", PiiAction.ANONYMIZE, Optional.of("a claim")));
        assertThat(content.groundingFilters())
                .containsExactly(
                        new GroundingFilter(GroundingType.GROUNDING, 0.7, FilterAction.NONE),
                        new GroundingFilter(GroundingType.RELEVANCE, 0.5, FilterAction.NONE));
        assertThat(content.messages()).isEqualTo(new BlockedMessages("not this", BlockedMessages.DEFAULT.outputs()));
    }

    @Test
    void aPresetByItselfIsThatPreset() throws IOException {
        assertThat(aws("{ preset: standard }").guardrails().get(0).content())
                .isEqualTo(GuardrailPreset.STANDARD.content());
    }

    @Test
    void judgesTheStandardTierByTheProfileOfTheGeography() throws IOException {
        var guardrail = aws("{ preset: strict, tier: standard }").guardrails().get(0);
        assertThat(guardrail.content().tiers()).isEqualTo(GuardrailTiers.STANDARD);
        assertThat(guardrail.profile().orElseThrow().arn())
                .isEqualTo(Text.of("arn:aws:bedrock:us-east-1:")
                        .plus("111122223333")
                        .plus(":guardrail-profile/us.guardrail.v1:0"));
    }

    @Test
    void encryptsWithTheKeyOfTheAccount() throws IOException {
        assertThat(aws("strict").guardrails()).extracting(Guardrail::keyArn).containsExactly(Optional.of(Text.of(KEY)));
        assertThat(demand(aws("strict")))
                .isEqualTo(aws("strict").guardrails().get(0).demand());
    }

    @Test
    void acceptsFormerVersionsWithoutANewContent() throws IOException {
        var before = aws("strict").guardrails().get(0);
        var after = aws("{ preset: strict, alsoAccept: [4, 3] }");
        assertThat(after.guardrails()).containsExactly(before);
        assertThat(demand(after)).isEqualTo(before.demand().alsoAccepting(List.of(3, 4)));
    }

    @Test
    void demandsAGuardrailThatExistsAndDeclaresNone() throws IOException {
        var arn = "arn:aws:bedrock:us-east-1:111122223333:guardrail/abc123";
        var aws = aws("{ existing: { arn: \"" + arn + "\", version: 7 }, alsoAccept: [6] }");
        assertThat(aws.guardrails()).isEmpty();
        assertThat(demand(aws))
                .isEqualTo(new GuardrailDemand.Required(
                        Text.of(arn), Text.of("7"), List.of(6), List.of(), Optional.of(Text.of(KEY))));
    }
}

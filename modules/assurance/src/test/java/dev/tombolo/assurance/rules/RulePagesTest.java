package dev.tombolo.assurance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the rules say what the rules say. */
final class RulePagesTest {

    private static final Set<String> NO_RULES = Set.of("README.md", "coverage.md");
    private static final Pattern LINK = Pattern.compile("\\[(\\w+)]\\((\\w+)\\.md\\)");

    static List<RulePage> pages() {
        return RulePage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void beginsWithIdAndSummary(RulePage page) {
        assertThat(page.text()).startsWith("# %s\n\n%s. *%s*\n".formatted(page.id(), page.summary(), page.kind()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhatToAvoidWhatToPreferAndWhy(RulePage page) {
        assertThat(page.text()).containsSubsequence("\n## Avoid\n", "\n## Prefer\n", "\n## Why\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesItsSourceWithTheDate(RulePage page) {
        assertThat(page.text())
                .endsWith("\nSource: %s, %s.\n"
                        .formatted(page.source().url(), page.source().date()));
    }

    @Test
    void indexListsTheRulesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(RulePage.INDEX, RulePage.index());
        }
        assertThat(Files.readString(RulePage.INDEX)).isEqualTo(RulePage.index());
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (Stream<Path> pages = Files.list(RulePage.ROOT)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !NO_RULES.contains(name)))
                    .containsExactlyInAnyOrderElementsOf(RulePage.all().stream()
                            .map(page -> page.id() + ".md")
                            .toList());
        }
    }

    @Test
    void whatOthersCheckNamesRulesThatExist() throws IOException {
        List<MatchResult> links = LINK.matcher(Files.readString(RulePage.ROOT.resolve("coverage.md")))
                .results()
                .filter(link -> !link.group(1).equals("README"))
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(60)
                .allSatisfy(link -> assertThat(link.group(1)).isEqualTo(link.group(2)));
        assertThat(ShippedRules.all().stream().map(Rule::id))
                .containsAll(links.stream().map(link -> link.group(1)).toList());
    }
}

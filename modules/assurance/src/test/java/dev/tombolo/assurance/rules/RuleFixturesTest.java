package dev.tombolo.assurance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is clean on good files and says exactly what is expected on bad ones. */
final class RuleFixturesTest {

    static Stream<Fixture> fixtures() {
        return ShippedRules.all().stream().flatMap(rule -> Fixture.of(rule).stream());
    }

    static List<Rule> rules() {
        return ShippedRules.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void saysWhatIsExpected(Fixture fixture) throws IOException {
        if (Boolean.getBoolean("tombolo.update") && !fixture.isGood()) {
            Files.writeString(fixture.expected(), fixture.findings());
        }
        assertThat(fixture.findings()).isEqualTo(fixture.isGood() ? "" : Files.readString(fixture.expected()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasGoodAndBadFilesForEachEngineThatItServes(Rule rule) {
        List<Fixture> fixtures = Fixture.of(rule);
        assertThat(fixtures).isNotEmpty();
        assertThat(engines(fixtures, true)).isEqualTo(engines(fixtures, false));
    }

    private static Set<Boolean> engines(List<Fixture> fixtures, boolean good) {
        return fixtures.stream()
                .filter(fixture -> fixture.isGood() == good)
                .map(Fixture::isTemplate)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passesSomeFileInsteadOfOverlookingAll(Rule rule) {
        assertThat(Fixture.of(rule)).anyMatch(fixture -> fixture.outcome() instanceof Outcome.Pass);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsSomethingInEveryBadFile(Rule rule) {
        assertThat(Fixture.of(rule).stream().filter(fixture -> !fixture.isGood()))
                .allSatisfy(fixture -> assertThat(fixture.outcome().findings()).isNotEmpty());
    }

    @Test
    void everyFolderBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(Fixture.ROOT)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            ShippedRules.all().stream().map(Rule::id).toList());
        }
    }

    @Test
    void rulesAreSortedByTheirIds() {
        assertThat(ShippedRules.all().stream().map(Rule::id)).isSorted().doesNotHaveDuplicates();
    }
}

package dev.tombolo.judgement;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rules.Rules;
import dev.tombolo.assurance.teamrules.TeamRules;
import dev.tombolo.assurance.teamrules.UnusableRules;
import dev.tombolo.environment.EnvironmentFolder;
import dev.tombolo.environment.RuleJar;
import dev.tombolo.environment.source.InvalidInput;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules that a folder of environments is held to: those that Tombolo ships, and its team's own. */
public final class FolderRules {
    private FolderRules() {}

    /**
     * Returns them, sorted by id.
     *
     * @param folder the folder
     * @param asOf the day with which the days on which models end are compared
     * @throws InvalidInput with every jar that cannot be used
     */
    public static List<Rule> of(EnvironmentFolder folder, LocalDate asOf) {
        return Stream.concat(Rules.shipped(folder.catalog(), asOf).stream(), own(folder.rules()).stream())
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    private static List<Rule> own(List<RuleJar> jars) {
        try {
            return TeamRules.load(jars.stream().map(RuleJar::path).toList());
        } catch (UnusableRules e) {
            throw new InvalidInput(e.reasons().stream()
                    .map(reason -> jars.get(reason.jar()).problem(reason.what(), reason.remedy()))
                    .toList());
        }
    }
}

package dev.tombolo.judgement;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rules.Rules;
import dev.tombolo.assurance.teamrules.TeamRules;
import dev.tombolo.assurance.teamrules.UnusableRules;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.folder.RuleJar;
import dev.tombolo.environment.source.InvalidInput;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that a folder of environments is held to: those that Tombolo ships, and its team's own.
 *
 * @param shared the rules, sorted by id, as severe as they are by themselves
 */
public record FolderRules(List<Rule> shared) {
    /** Creates the rules; the list is copied. */
    public FolderRules {
        shared = List.copyOf(shared);
    }

    /**
     * Returns the rules of a folder, and makes sure that no environment of it raises or accepts what no rule finds.
     *
     * @param folder the folder
     * @param asOf the day with which the days on which models end are compared
     * @throws InvalidInput with every jar that cannot be used, or else with every entry that speaks of no rule
     */
    public static FolderRules of(EnvironmentFolder folder, LocalDate asOf) {
        var rules = new FolderRules(
                Stream.concat(Rules.shipped(folder.catalog(), asOf).stream(), own(folder.rules()).stream())
                        .sorted(Comparator.comparing(Rule::id))
                        .toList());
        var problems = folder.environments().stream()
                .flatMap(environment -> new EnvironmentRules(environment, rules.shared()).problems(folder))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return rules;
    }

    /** Returns the rules, as severe as an environment makes them. */
    public List<Rule> of(Environment environment) {
        return new EnvironmentRules(environment, shared).raised();
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

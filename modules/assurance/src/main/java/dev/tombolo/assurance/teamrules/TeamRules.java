package dev.tombolo.assurance.teamrules;

import dev.tombolo.assurance.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules of a team's own, from jars that name them in {@code META-INF/services/dev.tombolo.assurance.rule.Rule}.
 *
 * <p>A jar runs with the rights of the program that loads it: name only jars that you would run. It stays open until the
 * program ends.
 */
public final class TeamRules {

    private final List<Rule> rules = new ArrayList<>();
    private final List<UnusableRules.Reason> reasons = new ArrayList<>();
    private final SortedMap<String, Integer> jarsById = new TreeMap<>();
    private final List<Path> jars;

    private TeamRules(List<Path> jars) {
        this.jars = jars;
    }

    /**
     * Loads the rules of these jars.
     *
     * @return the rules, sorted by id
     * @throws UnusableRules with every reason why a jar cannot be used
     */
    public static List<Rule> load(List<Path> jars) {
        TeamRules loaded = new TeamRules(List.copyOf(jars));
        for (int jar = 0; jar < jars.size(); jar++) {
            loaded.add(jar);
        }
        if (!loaded.reasons.isEmpty()) {
            throw new UnusableRules(loaded.jars, loaded.reasons);
        }
        return loaded.rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    private void add(int jar) {
        try {
            new RuleJar(jars.get(jar)).rules().forEach(rule -> add(jar, rule));
        } catch (UnusableJar e) {
            refuse(jar, e.what(), e.remedy());
        }
    }

    private void add(int jar, Rule rule) {
        Integer other = jarsById.putIfAbsent(rule.id(), jar);
        if (other == null) {
            rules.add(rule);
        } else {
            refuse(
                    jar,
                    "has a second rule \"" + rule.id() + "\", after the one of "
                            + jars.get(other).getFileName(),
                    "rename one of the two");
        }
    }

    private void refuse(int jar, String what, String remedy) {
        reasons.add(new UnusableRules.Reason(jar, what, remedy));
    }
}

package dev.tombolo.judgement;

import dev.tombolo.assurance.inspection.RaisedRule;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.SeverityWord;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an environment says of rules: how severe their findings are made, and which are accepted.
 *
 * @param environment the environment
 * @param rules the rules that there are
 */
record EnvironmentRules(Environment environment, List<Rule> rules) {
    private static final KeyPath SEVERITIES = KeyPath.of("severities");
    private static final KeyPath ACCEPTS = KeyPath.of("accepts");

    List<Rule> raised() {
        return rules.stream().map(this::raised).toList();
    }

    private Rule raised(Rule rule) {
        return Optional.ofNullable(environment.severities().get(rule.id()))
                .<Rule>map(word -> new RaisedRule(rule, severity(word)))
                .orElse(rule);
    }

    private static Severity severity(SeverityWord word) {
        return switch (word) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
        };
    }

    /** What it says of rules that are not there, or cannot be said of them. */
    Stream<Problem> problems(EnvironmentFolder folder) {
        return Stream.concat(
                environment.severities().entrySet().stream()
                        .flatMap(entry -> raising(folder, entry.getKey(), severity(entry.getValue()))),
                IntStream.range(0, environment.accepts().size()).boxed().flatMap(index -> accepting(folder, index)));
    }

    private Stream<Problem> raising(EnvironmentFolder folder, String id, Severity severity) {
        var path = SEVERITIES.key(id);
        var own = find(id).map(rule -> rule.metadata().severity());
        if (own.isEmpty()) {
            return Stream.of(folder.problem(environment, path, "no rule has this id", Candidates.of(id, ids())));
        }
        if (own.get() == severity) {
            return Stream.of(
                    folder.problem(environment, path, "the rule is " + severity + " by itself", "take the entry away"));
        }
        return own.get().noWorseThan(severity) == own.get()
                ? Stream.empty()
                : Stream.of(folder.problem(
                        environment,
                        path,
                        "the rule is " + own.get() + " by itself, which " + severity + " would lower",
                        "accept its findings under accepts instead, each with a reason and a last day"));
    }

    private Stream<Problem> accepting(EnvironmentFolder folder, int index) {
        var id = environment.accepts().get(index).id();
        return Acceptances.BESIDE_RULES.contains(id) || find(id).isPresent()
                ? Stream.empty()
                : Stream.of(folder.problem(
                        environment,
                        ACCEPTS.item(index).key("id"),
                        Quoted.of(id) + " is nothing that can be accepted",
                        Candidates.of(
                                id,
                                Stream.concat(ids().stream(), Acceptances.BESIDE_RULES.stream())
                                        .toList())));
    }

    private Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private List<String> ids() {
        return rules.stream().map(Rule::id).toList();
    }
}

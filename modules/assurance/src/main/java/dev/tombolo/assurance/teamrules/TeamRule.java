package dev.tombolo.assurance.teamrules;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.view.Views;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule of a team's own, with what it said of itself when it was loaded.
 *
 * @param id its id, with the team's prefix
 * @param metadata what it is about
 * @param rule the rule
 */
record TeamRule(String id, RuleMetadata metadata, Rule rule) implements Rule {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*:[A-Z][A-Za-z0-9]*");

    static TeamRule of(Rule rule) throws UnusableJar {
        String name = rule.getClass().getName();
        try {
            String id = Objects.requireNonNull(rule.id(), "id() answers nothing");
            if (!ID.matcher(id).matches()) {
                throw new UnusableJar(
                        "has the rule " + name + " with the id \"" + id + "\"",
                        "let id() answer your team's prefix and the name, such as \"acme:"
                                + rule.getClass().getSimpleName() + "\"");
            }
            return new TeamRule(id, Objects.requireNonNull(rule.metadata(), "metadata() answers nothing"), rule);
        } catch (RuntimeException | LinkageError e) {
            throw new UnusableJar("has the rule " + name + ", which does not say what it is about: " + e, "mend it");
        }
    }

    @Override
    public Outcome check(Views views) {
        return rule.check(views);
    }
}

package dev.tombolo.assurance.rule;

import dev.tombolo.assurance.view.Views;

/**
 * One thing that must not stand in an engine's output.
 *
 * <p>A rule is a pure function of what was read: no clock, no network, no environment, and nothing kept from one answer
 * for the next, as environments are judged side by side. It looks at views, so that one rule serves every engine, and
 * points at the native property.
 *
 * <p>A team's own rules have ids with a prefix, such as {@code acme:RoleWithoutTeam}, a public constructor without
 * arguments, and a line with their class in {@code META-INF/services/dev.tombolo.assurance.rule.Rule} of their jar.
 */
public interface Rule {

    /** The rule's name in findings, acknowledgements and documentation: its class name, after a team's prefix and a colon. */
    default String id() {
        return getClass().getSimpleName();
    }

    /** What the rule is about. */
    RuleMetadata metadata();

    /** Looks at everything that was read. */
    Outcome check(Views views);
}

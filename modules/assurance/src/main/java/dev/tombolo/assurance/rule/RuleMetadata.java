package dev.tombolo.assurance.rule;

import java.util.Objects;

/**
 * What a rule is about.
 *
 * @param severity how bad a finding is at worst
 * @param topic what it is about
 * @param summary what is wrong, in one sentence without a full stop
 * @param fix what to do, in one sentence without a full stop, where a verdict does not say it more exactly
 * @param source where the fact behind the rule is published
 */
public record RuleMetadata(Severity severity, Topic topic, String summary, String fix, Source source) {

    public RuleMetadata {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(fix, "fix");
        Objects.requireNonNull(source, "source");
    }
}

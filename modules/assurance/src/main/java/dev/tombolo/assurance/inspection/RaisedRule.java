package dev.tombolo.assurance.inspection;

import dev.tombolo.assurance.rule.Certainty;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.view.Views;

/**
 * A rule whose findings are taken for worse than it says itself. What it cannot tell stays a warning at most, and a finding
 * that the rule itself holds milder than its others stays so.
 *
 * @param rule the rule
 * @param severity how bad a finding is at worst
 */
public record RaisedRule(Rule rule, Severity severity) implements Rule {

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public RuleMetadata metadata() {
        RuleMetadata own = rule.metadata();
        return new RuleMetadata(severity, own.topic(), own.summary(), own.fix(), own.source());
    }

    @Override
    public Outcome check(Views views) {
        Outcome outcome = rule.check(views);
        return outcome.findings().isEmpty()
                ? outcome
                : new Outcome.Findings(
                        outcome.findings().stream().map(this::raised).toList());
    }

    private Finding raised(Finding finding) {
        Severity own = rule.metadata().severity();
        boolean undecided = finding.certainty() == Certainty.UNKNOWN;
        return finding.severity() == (undecided ? own.whenUndecided() : own)
                ? finding.withSeverity(undecided ? severity.whenUndecided() : severity)
                : finding;
    }
}

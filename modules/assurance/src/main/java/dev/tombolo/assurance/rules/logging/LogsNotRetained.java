package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.LogStore;
import dev.tombolo.assurance.view.Views;

/** A log of model calls that is gone once its stack is deleted or it is replaced. */
public final class LogsNotRetained implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.LOGGING,
            "A log of model calls is deleted with the stack that declares it",
            "retain it: DeletionPolicy and UpdateReplacePolicy Retain, or retainOnDelete on Pulumi",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                new Destinations(views)
                        .judge(LogStore::retained, "is deleted once it is replaced or no longer declared"));
    }
}

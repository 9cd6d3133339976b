package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.LogStore;
import dev.tombolo.assurance.view.Views;

/** A log of model calls that whoever may read logs can read, because no key of the customer stands before it. */
public final class InvocationLogsWithoutCustomerKey implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.LOGGING,
            "Prompts and answers are logged under a key that AWS keeps",
            "encrypt group and bucket with a key of your own",
            Source.of(
                    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                new Destinations(views).judge(LogStore::customerKey, "takes model calls without a customer's key"));
    }
}

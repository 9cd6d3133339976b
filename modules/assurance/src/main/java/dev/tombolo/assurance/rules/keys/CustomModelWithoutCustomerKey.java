package dev.tombolo.assurance.rules.keys;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.CustomerKey;
import dev.tombolo.assurance.view.Views;

/** A model that learned from a customer's data is encrypted with a key that the customer does not control. */
public final class CustomModelWithoutCustomerKey implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.KEYS,
            "A custom model is encrypted with a key of AWS, not with one of the customer's",
            "name a key of KMS in customModelKmsKeyId",
            Source.of("https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-custom-job.html", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, new KeyQuestion(CustomerKey.Kind.CUSTOM_MODEL).ask(views));
    }
}

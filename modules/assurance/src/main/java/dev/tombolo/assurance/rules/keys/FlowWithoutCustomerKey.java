package dev.tombolo.assurance.rules.keys;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.CustomerKey;
import dev.tombolo.assurance.view.Views;

/** A flow is encrypted with a key that no customer controls. */
public final class FlowWithoutCustomerKey implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.NOTE,
            Topic.KEYS,
            "A flow is encrypted with a key of AWS, not with one of the customer's",
            "name a key of KMS in CustomerEncryptionKeyArn",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, new KeyQuestion(CustomerKey.Kind.FLOW).ask(views));
    }
}

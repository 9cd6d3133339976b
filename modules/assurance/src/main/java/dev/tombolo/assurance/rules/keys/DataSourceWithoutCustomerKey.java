package dev.tombolo.assurance.rules.keys;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.CustomerKey;
import dev.tombolo.assurance.view.Views;

/** Documents are encrypted with a key that no customer controls while a knowledge base takes them in. */
public final class DataSourceWithoutCustomerKey implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.KEYS,
            "The documents of a knowledge base are taken in without a key of the customer's",
            "name a key of KMS in ServerSideEncryptionConfiguration",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, new KeyQuestion(CustomerKey.Kind.DATA_SOURCE).ask(views));
    }
}

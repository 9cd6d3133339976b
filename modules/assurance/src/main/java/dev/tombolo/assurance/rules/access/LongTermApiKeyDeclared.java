package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.ServiceCredential;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;

/** A program makes a password for Bedrock, which then lies in its state. */
public final class LongTermApiKeyDeclared implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A program declares a long-term API key of Bedrock, which is kept in its state",
            "let the caller sign with SigV4, or make short-term keys from a role where a client needs one",
            Source.of("https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html", "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(ServiceCredential.class).map(LongTermApiKeyDeclared::judge));
    }

    private static Verdict judge(ServiceCredential credential) {
        return new Verdict(
                Stated.is(credential.service(), "bedrock.amazonaws.com"),
                credential.service().orElseGet(credential.resource()::root),
                "makes a long-term API key of Bedrock",
                "it depends on a value that is known only after deployment");
    }
}

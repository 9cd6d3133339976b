package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AttachedPolicy;
import dev.tombolo.assurance.view.Views;
import java.util.List;

/** A principal may do everything in Bedrock because AWS wrote a policy that says so. */
public final class BedrockFullAccessAttached implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A role, user or group has full access to Bedrock by a managed policy of AWS",
            "attach a policy of your own that names the models and the actions",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/security-iam-awsmanpol.html", "2026-11-22"));

    private static final List<String> POLICIES = List.of("AmazonBedrockFullAccess", "AmazonBedrockMantleFullAccess");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(AttachedPolicy.class).map(BedrockFullAccessAttached::judge));
    }

    private static Verdict judge(AttachedPolicy attached) {
        return new Verdict(
                Answer.of(POLICIES.stream().anyMatch(attached::isOfAws)),
                attached.policy(),
                "attaches " + attached.policy().value().display(),
                "");
    }
}

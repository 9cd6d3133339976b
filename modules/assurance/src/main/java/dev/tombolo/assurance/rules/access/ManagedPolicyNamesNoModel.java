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

/** A principal may call every model because AWS's policy names none. */
public final class ManagedPolicyNamesNoModel implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A role, user or group may call every model by a managed policy of AWS",
            "attach a policy of your own that names the models",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/security-iam-awsmanpol.html", "2026-11-22"));

    private static final List<String> POLICIES =
            List.of("AmazonBedrockLimitedAccess", "AmazonBedrockMantleInferenceAccess");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(AttachedPolicy.class).map(ManagedPolicyNamesNoModel::judge));
    }

    private static Verdict judge(AttachedPolicy attached) {
        return new Verdict(
                Answer.of(POLICIES.stream().anyMatch(attached::isOfAws)),
                attached.policy(),
                "may call every model by " + attached.policy().value().display(),
                "");
    }
}

package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** A role that calls models can be assumed from every account there is. */
public final class RoleAssumableByAnybody implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A role that may call models trusts every principal of every account",
            "name the account, role or service that assumes it",
            Source.of(
                    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(AwsGrant.class)
                        .filter(grant -> grant.kind() == PolicyKind.TRUST)
                        .flatMap(trust -> judge(views, trust)));
    }

    private static Stream<Verdict> judge(Views views, AwsGrant trust) {
        var statement = trust.statement();
        return Verdict.of(
                Answer.any(views.heldWith(trust), BedrockCalls::allowedOnAnyEndpointBy),
                statement
                        .allows("sts:AssumeRole")
                        .and(statement.principals().isAnybody())
                        .and(Answer.any(statement.conditions().all(), Condition::restricts)
                                .not()),
                trust.property(),
                "lets everybody assume a role that may call models",
                statement.unknownReason());
    }
}

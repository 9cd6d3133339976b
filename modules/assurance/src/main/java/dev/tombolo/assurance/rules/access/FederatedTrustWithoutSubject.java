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

/** A role trusts an identity provider and whoever has a token of it: every repository, every service account. */
public final class FederatedTrustWithoutSubject implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A role trusts an identity provider without saying which subject, so that every token of the provider will do",
            "add StringEquals on the provider's sub with the service account or the repository",
            Source.of(
                    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html",
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
                        .flatMap(FederatedTrustWithoutSubject::judge));
    }

    private static Stream<Verdict> judge(AwsGrant trust) {
        var statement = trust.statement();
        return Verdict.of(
                statement.allows("sts:AssumeRoleWithWebIdentity"),
                Answer.any(
                                statement.conditions().all().stream().filter(FederatedTrustWithoutSubject::isOnSubject),
                                Condition::restricts)
                        .not(),
                trust.property(),
                "lets in every subject of the identity provider",
                statement.unknownReason());
    }

    private static boolean isOnSubject(Condition condition) {
        return condition.key().equals(Condition.ANY) || condition.key().endsWith(":sub");
    }
}

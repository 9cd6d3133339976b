package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.ocipolicy.OciSubject;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.Views;

/** A statement for any user means every user, instance and resource of the tenancy unless it names a type of principal. */
public final class AnyUserWithoutPrincipalType implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A statement for any-user does not say which type of principal it means, so it means all",
            "add request.principal.type to the condition, with the namespace, service account, cluster or key that is meant",
            Source.of("https://docs.oracle.com/iaas/Content/Identity/Concepts/policysyntax.htm", "2026-11-22"));

    private static final OciQuestion QUESTION = new OciQuestion(
            statement -> statement.subject().kind() == OciSubject.Kind.ANY_USER,
            statement -> !statement.restricts(OciGenerativeAi.PRINCIPAL_TYPE),
            "allows any-user without request.principal.type");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, QUESTION.ask(views));
    }
}

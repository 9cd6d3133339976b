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
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** A principal may buy at the Marketplace for as long as it exists, so its first call accepts a licence unseen. */
public final class StandingMarketplaceSubscription implements Rule {

    private static final String ACTION = "aws-marketplace:Subscribe";
    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A principal may subscribe to Marketplace products, so that its first call accepts a licence unseen",
            "subscribe once with the role that deploys, and take the permission from every other one",
            Source.of("https://github.com/aws-samples/anthropic-on-aws/issues/252", "2026-07-19"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        AgreementRoles buyers = new AgreementRoles(views);
        return Outcome.of(this, views.identityGrants().flatMap(grant -> judge(grant, buyers)));
    }

    private static Stream<Verdict> judge(AwsGrant grant, AgreementRoles buyers) {
        return Verdict.of(
                Answer.YES,
                buyers.hold(grant) ? Answer.NO : grant.statement().allows(ACTION),
                grant.at("Action"),
                "allows " + ACTION,
                grant.statement().unknownReason());
    }
}

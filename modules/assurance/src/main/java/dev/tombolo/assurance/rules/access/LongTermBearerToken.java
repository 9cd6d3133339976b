package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.decision.condition.ConditionMatcher;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.AwsStatement;
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.Conditions;
import dev.tombolo.assurance.view.Views;
import java.util.Locale;
import java.util.stream.Stream;

/** A principal may call with a long-term API key, which is a password that nobody rotates. */
public final class LongTermBearerToken implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A principal may call models with a long-term API key",
            "add StringEquals on the action's own BearerTokenType key with SHORT_TERM, or leave the action out: callers"
                    + " that sign with SigV4 do not need it",
            Source.of("https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html", "2026-11-22"));

    private static final Scalar LONG_TERM = new Scalar("LONG_TERM");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.identityGrants()
                        .flatMap(grant ->
                                Stream.of("bedrock", "bedrock-mantle").flatMap(prefix -> judge(views, grant, prefix))));
    }

    private static Stream<Verdict> judge(Views views, AwsGrant grant, String prefix) {
        String action = prefix + ":CallWithBearerToken";
        String key = prefix + ":BearerTokenType";
        Answer allowed = grant.statement().allows(action);
        if (allowed == Answer.NO) {
            return Stream.empty();
        }
        HeldGrants held = HeldGrants.with(views, grant);
        return Verdict.of(
                allowed,
                admitsLongTerm(grant.statement().conditions(), key)
                        .and(held.answer(other -> deniesLongTerm(other.statement(), action, key))
                                .not()),
                grant.property(),
                "allows " + action + " with long-term keys",
                held.undecided());
    }

    private static Answer admitsLongTerm(Conditions conditions, String key) {
        boolean lacksAnotherKey = conditions.all().stream()
                .anyMatch(condition -> isOtherTokenKey(condition, key) && condition.deniesWithoutKey());
        return lacksAnotherKey ? Answer.NO : ConditionMatcher.admits(conditions, key, LONG_TERM);
    }

    private static Answer deniesLongTerm(AwsStatement statement, String action, String key) {
        boolean dependsOnMore = statement.conditions().all().stream().anyMatch(condition -> !condition.isOn(key));
        return statement
                .denies(action)
                .and(dependsOnMore ? Answer.NO : ConditionMatcher.admits(statement.conditions(), key, LONG_TERM));
    }

    /** A call publishes the key of its own prefix only, so a condition on the other one denies it. */
    private static boolean isOtherTokenKey(Condition condition, String key) {
        return !condition.isOn(key) && condition.key().toLowerCase(Locale.ROOT).endsWith(":bearertokentype");
    }
}

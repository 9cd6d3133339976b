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
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A condition waits for a key that the calls of its statement never carry, because it belongs to another endpoint. */
public final class ConditionKeyOfOtherEndpoint implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A statement holds calls of one endpoint to a condition key of another, which they never carry",
            "write a statement for each of bedrock and bedrock-mantle, each with the keys of its own prefix",
            Source.of(
                    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock-mantle.html",
                    "2026-11-22"));

    private static final Set<String> PREFIXES = Set.of("bedrock", "bedrock-mantle");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(AwsGrant.class).flatMap(ConditionKeyOfOtherEndpoint::judge));
    }

    private static Stream<Verdict> judge(AwsGrant grant) {
        return grant.statement().conditions().all().stream()
                .filter(condition -> PREFIXES.contains(prefix(condition.key())))
                .map(condition -> judge(grant, condition));
    }

    private static Verdict judge(AwsGrant grant, Condition condition) {
        List<String> strange = actionsOfOther(grant, prefix(condition.key()));
        return new Verdict(
                Answer.of(condition.isDecidedWithoutKey() && !strange.isEmpty()),
                grant.at("Condition"),
                "holds " + String.join(", ", strange) + " to " + condition.key() + ", which such a call never carries",
                "");
    }

    private static List<String> actionsOfOther(AwsGrant grant, String prefix) {
        return grant.statement().actions().stream()
                .flatMap(action -> action.text().stream())
                .filter(action ->
                        PREFIXES.contains(prefix(action)) && !prefix(action).equals(prefix))
                .toList();
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':'))).toLowerCase(Locale.ROOT);
    }
}

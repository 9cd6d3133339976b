package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciQuota;
import dev.tombolo.assurance.view.Views;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A quota compares the Region with something that is no name of one, so that it limits nothing. */
public final class QuotaRegionNotNamed implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.COST,
            "A statement of a quota compares request.region with something else than the name of a Region",
            "write the name, such as 'us-chicago-1'; only IAM takes the key ORD",
            Source.of(
                    "https://docs.oracle.com/en-us/iaas/Content/Quotas/Concepts/quota_policy_syntax.htm",
                    "2026-11-23"));

    private static final Pattern CONDITION = Pattern.compile("request\\.region\\s*!?=\\s*'?([^'\\s}]*)");
    private static final Pattern NAME = Pattern.compile("[a-z]{2,}(-[a-z]+)+-[0-9]+");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciQuota.class).flatMap(QuotaRegionNotNamed::judge));
    }

    private static Stream<Verdict> judge(OciQuota quota) {
        return quota.statements().stream()
                .map(statement -> new Verdict(
                        namesNone(statement.value()),
                        statement,
                        "compares request.region with what is no name of a Region",
                        "it depends on a value that is known only after deployment"));
    }

    private static Answer namesNone(Value statement) {
        if (statement instanceof Unknown || statement instanceof Reference) {
            return Answer.UNKNOWN;
        }
        return Answer.of(CONDITION
                .matcher(statement.display())
                .results()
                .map(match -> match.group(1))
                .anyMatch(
                        region -> !region.contains("$") && !NAME.matcher(region).matches()));
    }
}

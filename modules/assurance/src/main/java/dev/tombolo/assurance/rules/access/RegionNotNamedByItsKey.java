package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciCondition;
import dev.tombolo.assurance.ocipolicy.OciStatement;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.Views;
import java.util.regex.Pattern;

/** A condition compares the Region with something that is no key of a Region, so that it never equals. */
public final class RegionNotNamedByItsKey implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A statement compares request.region with something else than a Region's three-letter key",
            "write the key, such as 'ORD' for us-chicago-1; only quotas take the Region's name",
            Source.of(
                    "https://docs.oracle.com/iaas/Content/Identity/policyreference/policyreference_topic-General_Variables_for_All_Requests.htm",
                    "2026-11-23"));

    private static final Pattern KEY = Pattern.compile("[A-Za-z]{3}");

    private static final OciQuestion QUESTION = new OciQuestion(
            statement -> statement.mentions(OciGenerativeAi.REGION),
            RegionNotNamedByItsKey::namesSomethingElse,
            "compares request.region with what is no key of a Region");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, QUESTION.ask(views));
    }

    private static boolean namesSomethingElse(OciStatement statement) {
        return statement.condition().stream()
                .flatMap(condition -> condition.comparisons().stream())
                .filter(comparison -> comparison.variable().equals(OciGenerativeAi.REGION))
                .map(OciCondition.Comparison::values)
                .anyMatch(values -> values.stream().anyMatch(RegionNotNamedByItsKey::isNoKey));
    }

    /** A value that is filled in later may be a key. */
    private static boolean isNoKey(Value value) {
        return value.text().filter(text -> !KEY.matcher(text).matches()).isPresent();
    }
}

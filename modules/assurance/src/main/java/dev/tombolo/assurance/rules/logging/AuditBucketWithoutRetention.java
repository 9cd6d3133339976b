package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciBucket;
import dev.tombolo.assurance.view.OciLogConnector;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever may write the bucket of the audit log may take records away. */
public final class AuditBucketWithoutRetention implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.LOGGING,
            "A bucket that the audit log of OCI is moved into has no retention rule, so that records can be changed and deleted",
            "add a retention rule with a duration",
            Source.of("https://docs.oracle.com/iaas/Content/Object/Tasks/usingretentionrules.htm", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciBucket.class).flatMap(bucket -> judge(bucket, views)));
    }

    private static Stream<Verdict> judge(OciBucket bucket, Views views) {
        Property at = bucket.retentionRules().orElseGet(bucket.resource()::root);
        return Verdict.of(
                Answer.any(views.of(OciLogConnector.class), connector -> fills(connector, bucket)),
                hasNoRule(bucket),
                at,
                "lets records be changed and deleted",
                at.value().unknownReason());
    }

    private static Answer fills(OciLogConnector connector, OciBucket bucket) {
        return Answer.any(connector.logGroups().stream(), AuditBucketWithoutRetention::isAudit)
                .and(Answer.any(connector.bucket().stream(), target -> isSame(target.value(), bucket)));
    }

    private static Answer isAudit(Property group) {
        return group.value()
                .text()
                .map(text -> Answer.of(text.startsWith("_Audit")))
                .orElse(Answer.NO);
    }

    private static Answer isSame(Value target, OciBucket bucket) {
        Optional<Value> name = bucket.name().map(Property::value);
        return Stated.leadsTo(bucket.resource(), target)
                .or(Answer.of(target.text().isPresent() && name.equals(Optional.of(target))));
    }

    private static Answer hasNoRule(OciBucket bucket) {
        return bucket.retentionRules()
                .map(Property::value)
                .map(value -> value instanceof ListValue list
                        ? Answer.of(list.elements().isEmpty())
                        : Answer.UNKNOWN)
                .orElse(Answer.YES);
    }
}

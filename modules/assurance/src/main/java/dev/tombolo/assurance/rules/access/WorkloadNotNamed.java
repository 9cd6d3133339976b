package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.Views;

/** A statement for workloads of clusters that means more than one workload. */
public final class WorkloadNotNamed implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A statement for workloads does not name cluster, namespace and service account, so that others may call as well",
            "add request.principal.cluster_id, request.principal.namespace and request.principal.service_account to the condition",
            Source.of(
                    "https://docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/contenggrantingworkloadaccesstoresources.htm",
                    "2026-11-23"));

    private static final OciQuestion QUESTION = new OciQuestion(
            statement -> OciGenerativeAi.isForType(statement, "workload"),
            statement -> !OciGenerativeAi.WORKLOAD.stream().allMatch(statement::restricts),
            "does not name cluster, namespace and service account");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, QUESTION.ask(views));
    }
}

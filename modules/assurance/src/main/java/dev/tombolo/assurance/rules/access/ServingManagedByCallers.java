package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.ocipolicy.OciSubject;
import dev.tombolo.assurance.ocipolicy.OciVerb;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.Views;
import java.util.Set;

/** A workload may create and delete what serves models, a cluster with a commitment of a month among it. */
public final class ServingManagedByCallers implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.ACCESS,
            "A workload may manage Generative AI, so that it may create clusters that cost a month and delete those that others use",
            "let workloads use what exists: write use, and leave manage to the group that deploys",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/generative-ai/pay-dedicated.htm", "2026-11-22"));

    private static final Set<OciSubject.Kind> WORKLOADS =
            Set.of(OciSubject.Kind.ANY_USER, OciSubject.Kind.ANY_GROUP, OciSubject.Kind.DYNAMIC_GROUP);

    private static final OciQuestion QUESTION = new OciQuestion(
            statement -> statement.resourceType().startsWith("generative-ai-"),
            statement -> statement.verb() == OciVerb.MANAGE
                    && WORKLOADS.contains(statement.subject().kind()),
            "lets workloads manage Generative AI");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, QUESTION.ask(views));
    }
}

package dev.tombolo.assurance.rules.serving;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.OciDedicatedCluster;
import dev.tombolo.assurance.view.Views;

/** An edit replaces a dedicated cluster, and the commitment to hours begins again. */
public final class DedicatedClusterNotProtected implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.COST,
            "A dedicated AI cluster can be deleted or replaced by an edit",
            "protect it: the resource option protect",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/generative-ai/pay-dedicated.htm", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciDedicatedCluster.class).map(DedicatedClusterNotProtected::judge));
    }

    private static Verdict judge(OciDedicatedCluster cluster) {
        return new Verdict(
                cluster.guarded().not(),
                cluster.resource().root(),
                "is deleted or replaced without a question",
                "it depends on a value that is known only after deployment");
    }
}

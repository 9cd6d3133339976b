package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.ocipolicy.OciVerb;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.Views;

/** A statement allows managing every resource, so whoever holds it can also undo every guard. */
public final class ManageAllResources implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A statement lets a group manage everything",
            "name the resource types that the group needs, each with the weakest verb that is enough",
            Source.of("https://docs.oracle.com/iaas/Content/Identity/Concepts/policysyntax.htm", "2026-11-22"));

    private static final OciQuestion QUESTION = new OciQuestion(
            statement -> true,
            statement -> statement.verb() == OciVerb.MANAGE
                    && statement.resourceType().equals("all-resources"),
            "allows to manage all-resources");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, QUESTION.ask(views));
    }
}

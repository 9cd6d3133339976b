package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.ocipolicy.OciVerb;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.Views;

/** A statement lets models be called in every Region of the tenancy, those where prompts may not be processed among them. */
public final class ModelsCalledInEveryRegion implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.ACCESS,
            "A generative-ai statement lets models be called in every Region of the tenancy",
            "add request.region to the condition, with the three-letter key of the Region that is meant",
            Source.of(
                    "https://docs.oracle.com/iaas/Content/Identity/policyreference/policyreference_topic-General_Variables_for_All_Requests.htm",
                    "2026-11-23"));

    private static final OciQuestion QUESTION = new OciQuestion(
            statement -> OciGenerativeAi.CALLING_TYPES.contains(statement.resourceType())
                    && statement.verb().includes(OciVerb.USE),
            statement -> !statement.restricts(OciGenerativeAi.REGION),
            "does not say in which Region models may be called");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, QUESTION.ask(views));
    }
}

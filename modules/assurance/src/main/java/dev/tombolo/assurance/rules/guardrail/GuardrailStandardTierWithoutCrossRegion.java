package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Guardrail;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** A guardrail asks for a tier that judges in several Regions, but names no profile by which it may. */
public final class GuardrailStandardTierWithoutCrossRegion implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.GUARDRAIL,
            "A guardrail of the standard tier has no cross-Region profile, which that tier uses",
            "name the guardrail profile of the Region's geography, such as us.guardrail.v1:0, or use the classic tier",
            Source.of("https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-tiers.html", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Guardrail.class).flatMap(GuardrailStandardTierWithoutCrossRegion::judge));
    }

    private static Stream<Verdict> judge(Guardrail guardrail) {
        return guardrail.tiers().stream()
                .map(tier -> new Verdict(
                        isStandard(tier).and(Answer.of(guardrail.crossRegion().isEmpty())),
                        tier,
                        "asks for the standard tier without a cross-Region profile",
                        "it depends on a value that is known only after deployment"));
    }

    private static Answer isStandard(Property tier) {
        return tier.value()
                .text()
                .map(name -> Answer.of(name.equals("STANDARD")))
                .orElse(Answer.UNKNOWN);
    }
}

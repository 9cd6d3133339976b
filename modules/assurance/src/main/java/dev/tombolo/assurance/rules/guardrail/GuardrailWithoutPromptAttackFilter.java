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
import java.util.Optional;

/** A guardrail lets through a prompt that talks the model out of its instructions. */
public final class GuardrailWithoutPromptAttackFilter implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.GUARDRAIL,
            "A guardrail does not stop prompt attacks at the strictest",
            "add a content filter of type PROMPT_ATTACK with input strength HIGH and output strength NONE",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-prompt-attack.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Guardrail.class).map(GuardrailWithoutPromptAttackFilter::judge));
    }

    private static Verdict judge(Guardrail guardrail) {
        return new Verdict(
                Answer.any(guardrail.contentFilters(), filter -> stopsAttacks(filter, guardrail.words()))
                        .not(),
                guardrail.resource().root(),
                "stops no prompt attack at input strength HIGH",
                "it depends on a value that is known only after deployment");
    }

    private static Answer stopsAttacks(Property filter, Guardrail.FilterWords words) {
        return is(filter.get(words.type()), "PROMPT_ATTACK").and(is(filter.get(words.inputStrength()), "HIGH"));
    }

    private static Answer is(Optional<Property> property, String wanted) {
        return property.map(Property::value)
                .map(value ->
                        value.text().map(text -> Answer.of(text.equals(wanted))).orElse(Answer.UNKNOWN))
                .orElse(Answer.NO);
    }
}

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
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;
import java.util.List;

/** A guardrail that lets a kind of harmful content through. */
public final class GuardrailWithoutContentFilters implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.GUARDRAIL,
            "A guardrail has no filter for a kind of harmful content",
            "add a content filter for each of HATE, INSULTS, MISCONDUCT, SEXUAL and VIOLENCE",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-content-filters.html",
                    "2026-11-23"));

    private static final List<String> HARMS = List.of("HATE", "INSULTS", "MISCONDUCT", "SEXUAL", "VIOLENCE");
    private static final String OFF = "NONE";

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Guardrail.class).map(GuardrailWithoutContentFilters::judge));
    }

    private static Verdict judge(Guardrail guardrail) {
        List<String> missing = HARMS.stream()
                .filter(harm -> filters(guardrail, harm) != Answer.YES)
                .toList();
        return new Verdict(
                Answer.any(missing, harm -> filters(guardrail, harm).not()),
                guardrail.resource().root(),
                "has no filter for " + String.join(", ", missing),
                "it depends on a value that is known only after deployment");
    }

    private static Answer filters(Guardrail guardrail, String harm) {
        return Answer.any(
                guardrail.contentFilters(),
                filter -> Stated.is(filter.get(guardrail.words().type()), harm)
                        .and(filtersNothing(filter, guardrail.words()).not()));
    }

    private static Answer filtersNothing(Property filter, Guardrail.FilterWords words) {
        return Stated.is(filter.get(words.inputStrength()), OFF)
                .and(Stated.is(filter.get(words.outputStrength()), OFF));
    }
}

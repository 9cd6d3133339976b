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
import dev.tombolo.assurance.view.EnforcedGuardrail;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.stream.Collectors;

/** An account enforces a guardrail, but not for all models. */
public final class EnforcedGuardrailExcludesModels implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.GUARDRAIL,
            "The guardrail that an account enforces leaves models out",
            "take the models out of ExcludedModels",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-enforcedguardrailconfiguration-modelenforcement.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(EnforcedGuardrail.class).map(EnforcedGuardrailExcludesModels::judge));
    }

    private static Verdict judge(EnforcedGuardrail guardrail) {
        Optional<Property> first = guardrail.excludedModels().stream().findFirst();
        Optional<String> unknown = first.flatMap(model -> model.value().unknownReason());
        return new Verdict(
                unknown.isPresent() ? Answer.UNKNOWN : Answer.of(first.isPresent()),
                first.orElseGet(guardrail.resource()::root),
                "leaves out "
                        + guardrail.excludedModels().stream()
                                .map(model -> model.value().display())
                                .collect(Collectors.joining(", ")),
                unknown.orElse(""));
    }
}

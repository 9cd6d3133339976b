package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.EnforcedGuardrail;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.stream.Stream;

/** An account enforces a guardrail on what the caller marks, so that the caller decides what is judged. */
public final class EnforcedGuardrailJudgesMarkedContentOnly implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.GUARDRAIL,
            "The guardrail that an account enforces judges only what callers mark for it",
            "set System and Messages of SelectiveContentGuarding to COMPREHENSIVE",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-enforcedguardrailconfiguration-selectivecontentguarding.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this, views.of(EnforcedGuardrail.class).flatMap(EnforcedGuardrailJudgesMarkedContentOnly::judge));
    }

    private static Stream<Verdict> judge(EnforcedGuardrail guardrail) {
        return guardrail.guarding().stream()
                .map(mode -> new Verdict(
                        Stated.is(Optional.of(mode), "SELECTIVE"),
                        mode,
                        "judges only what callers mark for it",
                        mode.value()
                                .unknownReason()
                                .orElse("it depends on a value that is known only after deployment")));
    }
}

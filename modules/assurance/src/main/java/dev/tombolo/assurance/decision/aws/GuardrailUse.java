package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.graph.MarkedText;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.Wildcard;
import java.util.List;
import java.util.Optional;

/**
 * A guardrail that a call carries.
 *
 * @param identifier its ARN, a colon and its version, as {@code bedrock:GuardrailIdentifier} has it
 * @param arn its ARN
 */
public record GuardrailUse(Value identifier, Value arn) {

    private static final String KEY = "bedrock:GuardrailIdentifier";

    /** The guardrails in their versions that statements of this output name. */
    static List<GuardrailUse> namedIn(Views views) {
        return new ConditionValues(views)
                .of(KEY)
                .map(ConditionValues.Found::value)
                .distinct()
                .flatMap(identifier -> of(identifier).stream())
                .toList();
    }

    /** The guardrail of this identifier; empty where it names no single version. */
    static Optional<GuardrailUse> of(Value identifier) {
        return MarkedText.of(identifier)
                .filter(text -> text.marked().contains(":") && !new Wildcard(text.marked()).isOpen())
                .map(text -> new GuardrailUse(
                        identifier,
                        text.value(text.marked().substring(0, text.marked().lastIndexOf(':')))));
    }
}

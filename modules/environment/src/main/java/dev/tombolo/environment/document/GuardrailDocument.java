package dev.tombolo.environment.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import java.util.Optional;

/** What is filtered on the way to a model and back: a word, or the parts spelled out. */
@JsonDeserialize(using = GuardrailDeserializer.class)
public sealed interface GuardrailDocument permits GuardrailWord, GuardrailParts {
    /** Returns what is filtered, or nothing where no guardrail is wanted. */
    Optional<GuardrailContent> filtered();
}

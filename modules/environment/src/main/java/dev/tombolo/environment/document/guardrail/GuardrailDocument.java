package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.environment.document.form.WordOrParts;
import java.util.List;
import java.util.Optional;

/** What is filtered on the way to a model and back: a word, or the parts spelled out. */
@JsonDeserialize(using = WordOrParts.class)
public sealed interface GuardrailDocument permits GuardrailWord, GuardrailParts {
    /** Returns what is filtered, or nothing where no guardrail is wanted or it is one whose content is not known here. */
    Optional<GuardrailContent> filtered();

    /** Tells whether calls are to be filtered. */
    boolean isWanted();

    /** Returns the guardrail that somebody else made. */
    Optional<GuardrailParts.Existing> brought();

    /** Returns the former versions that pass, too. */
    List<Integer> formerVersions();
}

package dev.tombolo.environment.document.scope;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.environment.document.form.WordOrParts;

/** The form that Anthropic asks for, once for an account. */
@JsonDeserialize(using = WordOrParts.class)
public sealed interface UseCaseDocument permits UseCaseWord, UseCaseParts {}

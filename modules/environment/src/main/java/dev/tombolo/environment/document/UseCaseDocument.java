package dev.tombolo.environment.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** The form that Anthropic asks for, once for an account. */
@JsonDeserialize(using = UseCaseDeserializer.class)
public sealed interface UseCaseDocument permits UseCaseWord, UseCaseParts {}

package dev.tombolo.environment.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** Who declares a scope: this environment, another of this folder, or somebody else. */
@JsonDeserialize(using = ScopeDeserializer.class)
public sealed interface ScopeDocument permits ScopeWord, ScopeOf {}

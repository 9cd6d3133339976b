package dev.tombolo.environment.document.scope;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.environment.document.form.WordOrParts;

/** Who declares a scope: this environment, another of this folder, or somebody else. */
@JsonDeserialize(using = WordOrParts.class)
public sealed interface ScopeDocument permits ScopeWord, ScopeOf {}

package dev.tombolo.environment.document.scope;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.environment.document.form.Form;

/** A scope that another environment of this folder declares. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record ScopeOf(
        @JsonPropertyDescription("The environment that owns it there.") @Form(value = Form.NAME, example = "staging")
        String of)
        implements ScopeDocument {}

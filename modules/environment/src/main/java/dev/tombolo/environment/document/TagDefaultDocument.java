package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.scope.OciTagDefault;
import dev.tombolo.environment.document.form.Form;

/** A defined tag that every new resource of the environment's own compartment on OCI gets. */
public record TagDefaultDocument(
        @JsonPropertyDescription("The definition of the tag, which somebody else makes in a tag namespace.")
        @Form(value = "^ocid1\\.tagdefinition\\..+$", example = "ocid1.tagdefinition.oc1..aaaaexample")
        String definition,

        @JsonPropertyDescription("The value that a resource gets.")
        String value) {
    /** Returns what it declares. */
    public OciTagDefault tag() {
        return new OciTagDefault(definition, value);
    }
}

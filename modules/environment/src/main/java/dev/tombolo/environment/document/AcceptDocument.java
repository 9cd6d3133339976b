package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;
import java.time.LocalDate;

/** A finding or a weakened guard that is accepted for a time. */
public record AcceptDocument(
        @JsonPropertyDescription(
                "The rule's id, with the prefix of a team's own, or the guard's word: guardrail, invocations or logging.")
        @Form(value = "^([a-z][a-z0-9-]*:)?[A-Za-z][A-Za-z0-9-]*$", example = "invocations")
        String id,

        @JsonPropertyDescription("The consumer or resource that it is accepted on.")
        @Form(value = "^.+$", example = "codex-engineers")
        String on,

        @JsonPropertyDescription("Why, for the reviewer.")
        @Form(value = "^.{10,}$", example = "laptops reach it over the corporate proxy")
        String reason,

        @JsonPropertyDescription("The last day on which it is accepted.")
        LocalDate until) {}

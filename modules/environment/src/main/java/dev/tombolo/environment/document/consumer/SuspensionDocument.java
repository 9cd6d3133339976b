package dev.tombolo.environment.document.consumer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;
import java.time.LocalDate;

/** Calls that are stopped for now, while everything that was made for them stays. */
public record SuspensionDocument(
        @JsonPropertyDescription("The day on which it was suspended. It is told in plans and changes nothing else.")
        LocalDate since,

        @JsonPropertyDescription("Why, for whoever reads the plan.")
        @Form(value = "^.{10,}$", example = "key leaked in a public repository")
        String reason) {}

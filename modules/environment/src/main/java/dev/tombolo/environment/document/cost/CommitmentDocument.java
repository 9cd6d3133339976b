package dev.tombolo.environment.document.cost;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.document.form.Form;
import java.time.LocalDate;

/** What was promised to a cloud. It declares nothing: plans hold the yearly sum of the budgets against it. */
public record CommitmentDocument(
        @JsonPropertyDescription("The cloud that it was promised to.")
        Cloud cloud,

        @JsonPropertyDescription("What the contract is called.") @Form(value = "^.+$", example = "private-pricing-2026")
        String id,

        @JsonPropertyDescription("The amount of a year, in the currency of the environment's budget.")
        int amount,

        @JsonPropertyDescription("The last day of the contract.")
        LocalDate ends) {}

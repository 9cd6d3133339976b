package dev.tombolo.environment.document.scope;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.environment.document.form.Form;
import java.util.Optional;

/** The form that Anthropic asks for, as this environment hands it in. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record UseCaseParts(
        @JsonPropertyDescription("The company.") @Form(value = "^.{1,128}$", example = "Example Bank")
        String companyName,

        @JsonPropertyDescription("Its website.") @Form(value = "^.{1,128}$", example = "https://example.com")
        String companyWebsite,

        @JsonPropertyDescription("Who will use it, in the number that the form has for it.")
        IntendedUsersWord intendedUsers,

        @JsonPropertyDescription("The industry, in the form's own words.")
        @Form(value = "^.{1,128}$", example = "Banking")
        String industry,

        @JsonPropertyDescription("The industry where the form has no word for it.")
        @Form(value = "^.{1,128}$", example = "Pawnbroking")
        Optional<String> otherIndustry,

        @JsonPropertyDescription("What the models are used for, in at most 8192 characters.")
        @Form(value = "^[^\\u0000]{1,8192}$", example = "answers to customers' claims")
        String useCases)
        implements UseCaseDocument {}

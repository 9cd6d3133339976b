package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;
import java.util.List;
import java.util.Optional;

/** The guardrail that Bedrock applies to calls of the whole account and Region. */
public record EnforcedGuardrailDocument(
        @JsonPropertyDescription(
                "The models whose calls it is applied to, by portable name. Default: all models there are, those too whose ids CloudFormation cannot name here.")
        List<String> include,

        @JsonPropertyDescription("Models whose calls it is not applied to, by portable name.")
        List<String> exclude,

        @JsonPropertyDescription(
                "A version of an existing guardrail. Default: a guardrail of its own, with what guardrail filters.")
        Optional<Existing> existing) {
    /** A version of a guardrail that somebody else made. */
    public record Existing(
            @JsonPropertyDescription("The guardrail's ARN, without a version.")
            @Form(
                    value = "^arn:aws[a-z-]*:bedrock:[a-z0-9-]+:[0-9]{12}:guardrail/[a-z0-9]+$",
                    example = "arn:aws:bedrock:us-east-1:111122223333:guardrail/abc123")
            String arn,

            @JsonPropertyDescription("The number of the version, in quotes.")
            @Form(value = "^[1-9][0-9]{0,7}$", example = "3")
            String version) {}
}

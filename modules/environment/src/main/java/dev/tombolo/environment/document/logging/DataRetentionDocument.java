package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;
import java.util.Optional;

/** How long Bedrock itself keeps what callers send. */
public record DataRetentionDocument(
        @JsonPropertyDescription(
                "none keeps nothing, and models that do not allow it cannot be called; inherit takes what the organization sets.")
        DataRetentionWord mode,

        @JsonPropertyDescription("The digest of a foreign setting that may be taken over.")
        @Form(value = Form.DIGEST, example = "0123456789abcdef")
        Optional<String> adopt) {}

package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;
import java.util.List;

/** What {@code defaults.yaml} alone says, for the whole folder. */
public record FolderDocument(
        @JsonPropertyDescription(
                "Jars with rules of your own that every environment is held to, each by its path from the folder that holds environments. In defaults.yaml only.")
        @Form(value = "^[A-Za-z0-9._][A-Za-z0-9._/-]*[.]jar$", example = "rules/acme-rules.jar")
        List<String> rules) {}

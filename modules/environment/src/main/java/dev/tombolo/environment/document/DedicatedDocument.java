package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.environment.document.form.Form;
import java.util.Optional;

/** A dedicated AI cluster of OCI that serves one model. */
public record DedicatedDocument(
        @JsonPropertyDescription(
                "The hardware of a unit, in Oracle's word; another one replaces the cluster. Needed where the catalog does not state it.")
        @Form(value = "^[A-Z0-9_]+$", example = "LARGE_COHERE_V3")
        Optional<String> shape,

        @JsonPropertyDescription("How many units the cluster has. Default: 1.")
        Optional<Integer> units,

        @JsonPropertyDescription("What the endpoint does with harmful content. Default: block.")
        Optional<ModerationWord> moderation) {
    /** Returns how many units the cluster has: one, where the file does not say. */
    public int unitCount() {
        return units.orElse(1);
    }

    /** Returns what the endpoint does with harmful content: blocks it, where the file does not say. */
    public ContentModeration contentModeration() {
        return moderation.orElse(ModerationWord.BLOCK).moderation();
    }
}

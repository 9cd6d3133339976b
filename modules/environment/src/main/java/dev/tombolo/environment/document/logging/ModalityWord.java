package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.logging.Modality;

/** A kind of content. */
public enum ModalityWord {
    /** Prompts and answers in words. */
    @JsonProperty("text")
    TEXT("text", Modality.TEXT),
    /** Images. */
    @JsonProperty("image")
    IMAGE("image", Modality.IMAGE),
    /** Vectors. */
    @JsonProperty("embedding")
    EMBEDDING("embedding", Modality.EMBEDDING),
    /** Films. */
    @JsonProperty("video")
    VIDEO("video", Modality.VIDEO),
    /** Sound. */
    @JsonProperty("audio")
    AUDIO("audio", Modality.AUDIO);

    private final String key;
    private final Modality modality;

    ModalityWord(String key, Modality modality) {
        this.key = key;
        this.modality = modality;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Returns the kind that it means. */
    public Modality modality() {
        return modality;
    }
}

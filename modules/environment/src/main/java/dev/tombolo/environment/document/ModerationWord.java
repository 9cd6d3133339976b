package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.serving.ContentModeration;

/** What a dedicated endpoint does with harmful content. */
public enum ModerationWord {
    /** The call is refused. */
    @JsonProperty("block")
    BLOCK(ContentModeration.BLOCK),
    /** The call goes on and the answer says what was found. */
    @JsonProperty("inform")
    INFORM(ContentModeration.INFORM),
    /** Nothing is looked at. */
    @JsonProperty("none")
    NONE(ContentModeration.NONE);

    private final ContentModeration moderation;

    ModerationWord(ContentModeration moderation) {
        this.moderation = moderation;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return moderation.word();
    }

    /** Returns what it does. */
    public ContentModeration moderation() {
        return moderation;
    }
}

package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.retention.DataRetentionMode;

/** How long Bedrock keeps what callers send. */
public enum DataRetentionWord {
    /** Nothing is kept. */
    @JsonProperty("none")
    NONE("none", DataRetentionMode.NONE),
    /** What the service keeps unless it is told otherwise. */
    @JsonProperty("default")
    DEFAULT("default", DataRetentionMode.DEFAULT),
    /** AWS may look at what its classifiers flag. */
    @JsonProperty("aws-review")
    AWS_REVIEW("aws-review", DataRetentionMode.AWS_REVIEW),
    /** The model's vendor may get what is flagged. */
    @JsonProperty("provider-data-share")
    PROVIDER_DATA_SHARE("provider-data-share", DataRetentionMode.PROVIDER_DATA_SHARE),
    /** What the organization sets. */
    @JsonProperty("inherit")
    INHERIT("inherit", DataRetentionMode.INHERIT);

    private final String key;
    private final DataRetentionMode mode;

    DataRetentionWord(String key, DataRetentionMode mode) {
        this.key = key;
        this.mode = mode;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Returns the mode that it means. */
    public DataRetentionMode mode() {
        return mode;
    }
}

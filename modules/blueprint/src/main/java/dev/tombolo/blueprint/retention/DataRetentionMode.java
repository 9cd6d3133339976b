package dev.tombolo.blueprint.retention;

/**
 * How long Bedrock keeps what callers send, strictest first
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html, 2026-11-22).
 */
public enum DataRetentionMode {
    /** Nothing is kept; a model that does not allow this cannot be called. */
    NONE("none"),
    /** What the service keeps unless it is told otherwise. */
    DEFAULT("default"),
    /** AWS may look at what its classifiers flag. */
    AWS_REVIEW("aws_review"),
    /** The model's vendor may get what is flagged; an older word that some models ask for. */
    PROVIDER_DATA_SHARE("provider_data_share"),
    /** What the organization sets. */
    INHERIT("inherit");

    private final String mode;

    DataRetentionMode(String mode) {
        this.mode = mode;
    }

    /** Returns the service's word. */
    public String mode() {
        return mode;
    }
}

package dev.tombolo.blueprint.logging;

/**
 * A kind of content that an invocation log may hold
 * (https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LoggingConfig.html, 2026-11-22). The service takes a flag
 * that is left out for true, so that all five are always written.
 */
public enum Modality {
    /** Prompts and answers in words. */
    TEXT("TextDataDeliveryEnabled"),
    /** Images, both ways. */
    IMAGE("ImageDataDeliveryEnabled"),
    /** Vectors. */
    EMBEDDING("EmbeddingDataDeliveryEnabled"),
    /** Films, both ways. */
    VIDEO("VideoDataDeliveryEnabled"),
    /** Sound, both ways. */
    AUDIO("AudioDataDeliveryEnabled");

    private final String flag;

    Modality(String flag) {
        this.flag = flag;
    }

    /** Returns the setting's name for it. */
    public String flag() {
        return flag;
    }
}

package dev.tombolo.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** A service endpoint that serves models. The same model can have another id on each. */
public enum EndpointKind {
    /** {@code bedrock-runtime.<region>.amazonaws.com}, which AWS recommends for new applications. */
    @JsonProperty("bedrock-runtime")
    BEDROCK_RUNTIME("bedrock-runtime", Cloud.AWS),
    /** {@code bedrock-mantle.<region>.api.aws}, with its own IAM prefix and no inference profiles. */
    @JsonProperty("bedrock-mantle")
    BEDROCK_MANTLE("bedrock-mantle", Cloud.AWS),
    /** OCI Generative AI, pay as you go: no endpoint object exists. */
    @JsonProperty("on-demand")
    ON_DEMAND("on-demand", Cloud.OCI),
    /** OCI Generative AI on a dedicated AI cluster. */
    @JsonProperty("dedicated")
    DEDICATED("dedicated", Cloud.OCI);

    private final String key;
    private final Cloud cloud;

    EndpointKind(String key, Cloud cloud) {
        this.key = key;
        this.cloud = cloud;
    }

    /** Returns the word for this endpoint in catalog files, environment files and plans. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Returns the cloud that has this endpoint. */
    public Cloud cloud() {
        return cloud;
    }
}

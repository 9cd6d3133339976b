package dev.tombolo.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** A cloud in which Tombolo provisions models. */
public enum Cloud {
    /** Amazon Web Services: Amazon Bedrock. */
    @JsonProperty("aws")
    AWS("aws"),
    /** Oracle Cloud Infrastructure: OCI Generative AI. */
    @JsonProperty("oci")
    OCI("oci");

    private final String key;

    Cloud(String key) {
        this.key = key;
    }

    /** Returns the word for this cloud in environment files and plans. */
    @JsonValue
    public String key() {
        return key;
    }
}

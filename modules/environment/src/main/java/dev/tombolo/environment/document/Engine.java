package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** The engine that declares and deploys a cloud's resources. */
public enum Engine {
    /** AWS CDK, through CloudFormation. */
    @JsonProperty("cdk")
    CDK("cdk"),
    /** Pulumi. */
    @JsonProperty("pulumi")
    PULUMI("pulumi");

    private final String key;

    Engine(String key) {
        this.key = key;
    }

    /** Returns the word in environment files and plans. */
    @JsonValue
    public String key() {
        return key;
    }
}

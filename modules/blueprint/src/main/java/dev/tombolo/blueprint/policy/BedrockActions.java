package dev.tombolo.blueprint.policy;

import java.util.List;

/** Actions of Amazon Bedrock that several topics write statements about. */
public final class BedrockActions {
    /** Calls a model on {@code bedrock-runtime}, whatever the API. Streaming is an action of its own. */
    public static final List<String> INVOKE = List.of("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream");

    private BedrockActions() {}
}

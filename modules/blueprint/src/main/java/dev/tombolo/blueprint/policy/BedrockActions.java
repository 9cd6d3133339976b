package dev.tombolo.blueprint.policy;

import java.util.List;

/** Actions of Amazon Bedrock that several topics write statements about. */
public final class BedrockActions {
    /** Calls a model on {@code bedrock-runtime}, whatever the API. Streaming is an action of its own. */
    public static final List<String> INVOKE = List.of("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream");

    /** Calls a model on {@code bedrock-mantle}, whatever the API. */
    public static final List<String> INFER_ON_MANTLE = List.of("bedrock-mantle:CreateInference");

    private BedrockActions() {}
}

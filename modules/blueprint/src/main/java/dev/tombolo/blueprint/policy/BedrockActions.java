package dev.tombolo.blueprint.policy;

import java.util.List;

/** Actions of Amazon Bedrock that several topics write statements about. */
public final class BedrockActions {
    /** Calls a model on {@code bedrock-runtime}, whatever the API. Streaming is an action of its own. */
    public static final List<String> INVOKE = List.of("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream");

    /** Calls a model on {@code bedrock-mantle}, whatever the API. */
    public static final List<String> INFER_ON_MANTLE = List.of("bedrock-mantle:CreateInference");

    /**
     * Every way to have a model work, on both endpoints: live calls, batch jobs and bearer tokens. For denials only: what
     * forgets one of them leaves a way open. The wildcard takes in ways to invoke that are still to come.
     */
    public static final List<String> EVERY_WAY_TO_CALL = List.of(
            "bedrock-mantle:CallWithBearerToken",
            "bedrock-mantle:CreateInference",
            "bedrock:CallWithBearerToken",
            "bedrock:CreateModelInvocationJob",
            "bedrock:InvokeModel*");

    private BedrockActions() {}
}

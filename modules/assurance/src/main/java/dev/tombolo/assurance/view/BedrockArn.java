package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MarkedText;
import dev.tombolo.assurance.graph.Value;
import java.util.Optional;

/**
 * An ARN of Bedrock, {@code arn:aws:bedrock:<region>:<account>:<kind>/<name>}, wildcards and holes kept.
 *
 * @param region the Region; empty in the one ARN of a model that no Region owns
 * @param account the account; empty for models that nobody's account owns
 * @param kind for example {@code foundation-model} or {@code inference-profile}
 * @param name what follows the first slash
 */
public record BedrockArn(Value region, Value account, String kind, Value name) {

    /** The kind of a model that Bedrock offers. */
    public static final String FOUNDATION_MODEL = "foundation-model";

    /** The kind of a profile that Bedrock defines. */
    public static final String INFERENCE_PROFILE = "inference-profile";

    /** The kind of a profile that an account defines. */
    public static final String APPLICATION_INFERENCE_PROFILE = "application-inference-profile";

    private static final int PARTS = 6;

    /** The ARN in this value; empty when it is no ARN of Bedrock, or cannot be told to be one. */
    public static Optional<BedrockArn> of(Value value) {
        return MarkedText.of(value).flatMap(BedrockArn::of);
    }

    private static Optional<BedrockArn> of(MarkedText text) {
        if (!text.marked().contains(":bedrock:")) {
            return Optional.empty();
        }
        String[] parts = text.marked().split(":", PARTS);
        if (parts.length < PARTS || !parts[2].equals("bedrock") || !parts[5].contains("/")) {
            return Optional.empty();
        }
        String[] resource = parts[5].split("/", 2);
        return Optional.of(
                new BedrockArn(text.value(parts[3]), text.value(parts[4]), resource[0], text.value(resource[1])));
    }
}

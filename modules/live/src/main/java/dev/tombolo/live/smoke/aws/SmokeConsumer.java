package dev.tombolo.live.smoke.aws;

import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Optional;

/**
 * A consumer that is tried.
 *
 * @param environment the environment's name
 * @param key the consumer's key, by which its hand-offs are found
 * @param paths how it calls its models
 * @param outside a model of {@code bedrock-runtime} that it may not call; empty where there is none in the Region
 * @param externalId the word that its role asks of whoever assumes it
 * @param way from where it may call
 * @param knownBadPrompt a prompt that its guardrail stops for certain; empty where none is known
 */
public record SmokeConsumer(
        String environment,
        String key,
        List<ModelPath> paths,
        Optional<ModelPath> outside,
        Optional<String> externalId,
        Way way,
        Optional<String> knownBadPrompt) {
    /** Creates a consumer; the list is copied. */
    public SmokeConsumer {
        paths = List.copyOf(paths);
    }

    /** From where a consumer may call. */
    public enum Way {
        /** From everywhere. */
        ANYWHERE,
        /** Through our VPC endpoints only. */
        PRIVATE
    }

    /** Returns how a line of the report calls a call of it. */
    String subject(ModelPath path) {
        return key + " " + path.model().name();
    }
}

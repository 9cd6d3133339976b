package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;

/**
 * A guardrail in the version that callers name.
 *
 * @param key names resources, and never changes
 * @param arn its ARN
 * @param version the number of the version
 */
public record WatchedGuardrail(String key, Text arn, Text version) {
    /** Returns a guardrail whose ARN and version are holes, those of {@link Guardrail}. */
    public static WatchedGuardrail of(String key) {
        return new WatchedGuardrail(key, Text.of(arn(key)), Text.of(version(key)));
    }

    /** Returns the hole for its ARN. */
    public static Reference arn(String key) {
        return Guardrail.arn(key);
    }

    /** Returns the hole for the number of its version. */
    public static Reference version(String key) {
        return Guardrail.version(key);
    }
}

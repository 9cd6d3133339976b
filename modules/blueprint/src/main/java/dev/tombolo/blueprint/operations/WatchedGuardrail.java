package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.text.Text;

/**
 * A guardrail in the version that callers name.
 *
 * @param key names resources, and never changes
 * @param arn its ARN
 * @param version the number of the version
 */
public record WatchedGuardrail(String key, Text arn, Text version) {
    /** Returns a guardrail of the blueprint, its ARN and version as holes. */
    public static WatchedGuardrail of(String key) {
        return new WatchedGuardrail(key, Text.of(Guardrail.arn(key)), Text.of(Guardrail.version(key)));
    }
}

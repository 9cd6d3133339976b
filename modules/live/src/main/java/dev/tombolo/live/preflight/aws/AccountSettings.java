package dev.tombolo.live.preflight.aws;

import dev.tombolo.blueprint.guardrail.EnforcedGuardrail;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.retention.DataRetention;
import java.util.Optional;

/**
 * What the environment sets for the whole account and Region; empty where somebody else does, or nobody.
 *
 * @param logging what is recorded of calls
 * @param retention how long Bedrock itself keeps what callers send
 * @param guardrail the guardrail that every call passes
 */
public record AccountSettings(
        Optional<InvocationLog> logging, Optional<DataRetention> retention, Optional<EnforcedGuardrail> guardrail) {
    /** Nothing. */
    public static final AccountSettings NONE =
            new AccountSettings(Optional.empty(), Optional.empty(), Optional.empty());
}

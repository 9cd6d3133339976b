package dev.tombolo.environment;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.audit.CallTrail;
import dev.tombolo.blueprint.guardrail.EnforcedGuardrail;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.retention.DataRetention;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What exists once in an AWS account and Region, as the blueprint's input.
 *
 * @param logging what is recorded of calls
 * @param alarmTopics the SNS topics that are told of records that were lost
 * @param dataRetention how long Bedrock itself keeps what callers send
 * @param enforcedGuardrail the guardrail that is applied to calls of the whole account and Region
 * @param guardrail the guardrail that is made for it; empty where it exists
 * @param trail the trail of model calls
 * @param existingTrail the ARN of a trail that somebody else keeps and that needs further selectors
 * @param conventions what the landing zone asks of roles
 * @param tags the tags of everything
 */
public record Baseline(
        Optional<InvocationLog> logging,
        List<String> alarmTopics,
        Optional<DataRetention> dataRetention,
        Optional<EnforcedGuardrail> enforcedGuardrail,
        Optional<Guardrail> guardrail,
        Optional<CallTrail> trail,
        Optional<String> existingTrail,
        AwsConventions conventions,
        SortedMap<String, String> tags) {
    /** Tells whether nothing is declared, so that there is nothing to deploy. */
    public boolean isEmpty() {
        return logging.isEmpty()
                && dataRetention.isEmpty()
                && enforcedGuardrail.isEmpty()
                && trail.isEmpty()
                && existingTrail.isEmpty();
    }
}

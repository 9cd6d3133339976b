package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.catalog.path.ModelPath;
import java.util.Optional;

/**
 * One call of one model.
 *
 * @param path the model, API and Region, as the catalog tells
 * @param account the id of the account in which it is called
 * @param delivery how the answer comes back
 * @param credential how the caller proves who it is
 * @param entrance the way to the service
 * @param guardrail the guardrail that the call carries
 * @param attribution the application profile that it names in place of the model, or the project that it names beside it;
 *     empty where it names the model, or the profile of Bedrock, itself
 */
public record AwsCall(
        ModelPath path,
        Piece account,
        Delivery delivery,
        Credential credential,
        Entrance entrance,
        Optional<GuardrailUse> guardrail,
        Optional<CallAttribution> attribution) {}

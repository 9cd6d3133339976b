package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Map;

/**
 * A consumer of models on AWS: what its user gave.
 *
 * @param key the consumer's name, which names resources and never changes
 * @param identity who it is
 * @param paths what it may call
 * @param bearerToken whether it may use bearer tokens
 * @param invocations from where it may call
 * @param guardrail whether its calls must carry a guardrail
 * @param conventions what the landing zone asks
 * @param environment the environment's name; part of physical names
 * @param tags tags of everything that is made for it
 * @param billing what its calls carry so that a bill can tell them from those of others
 * @param suspension what it may not call for now
 */
public record AwsConsumer(
        String key,
        AwsIdentity identity,
        List<ModelPath> paths,
        BearerToken bearerToken,
        Invocations invocations,
        GuardrailDemand guardrail,
        AwsConventions conventions,
        String environment,
        Map<String, String> tags,
        Billing billing,
        Suspension suspension) {
    /** Creates a consumer whose calls carry nothing for the bill and are not stopped. */
    public AwsConsumer(
            String key,
            AwsIdentity identity,
            List<ModelPath> paths,
            BearerToken bearerToken,
            Invocations invocations,
            GuardrailDemand guardrail,
            AwsConventions conventions,
            String environment,
            Map<String, String> tags) {
        this(
                key,
                identity,
                paths,
                bearerToken,
                invocations,
                guardrail,
                conventions,
                environment,
                tags,
                Billing.NONE,
                Suspension.NONE);
    }

    /** Returns this consumer with calls that must, or need not, carry a guardrail. */
    public AwsConsumer guarded(GuardrailDemand demand) {
        return with(invocations, demand, billing, suspension);
    }

    /** Returns this consumer with calls that a bill can tell from those of others. */
    public AwsConsumer billed(Billing carried) {
        return with(invocations, guardrail, carried, suspension);
    }

    /** Returns this consumer with calls from there only. */
    public AwsConsumer from(Invocations there) {
        return with(there, guardrail, billing, suspension);
    }

    /** Returns this consumer with calls that are stopped for now. */
    public AwsConsumer suspended(Suspension stopped) {
        return with(invocations, guardrail, billing, stopped);
    }

    private AwsConsumer with(Invocations there, GuardrailDemand demand, Billing carried, Suspension stopped) {
        return new AwsConsumer(
                key, identity, paths, bearerToken, there, demand, conventions, environment, tags, carried, stopped);
    }

    /** Returns what it may call, with what its calls carry. */
    public List<ModelCall> calls() {
        return billing.calls(paths);
    }
}

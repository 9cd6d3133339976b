package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.PolicyLayer;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.graph.Value;
import java.util.Optional;

/**
 * The way by which a call reaches a service: a VPC endpoint, or the service's public address.
 *
 * <p>Source of the keys: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html, 2026-11-22.
 *
 * @param name what a person calls it
 * @param service the service whose calls it takes; empty for one that takes any
 * @param policy the endpoint's policy; empty where there is none, which lets everything pass
 * @param context what the way adds to a request
 */
public record Entrance(String name, Optional<String> service, Optional<PolicyLayer> policy, Context context) {

    /** From anywhere that reaches the service's public address. */
    public static final Entrance ELSEWHERE = new Entrance(
            "elsewhere",
            Optional.empty(),
            Optional.empty(),
            Context.EMPTY
                    .with("aws:SourceVpce", ContextValue.ABSENT)
                    .with("aws:SourceVpc", ContextValue.ABSENT)
                    .with("aws:VpcSourceIp", ContextValue.ABSENT)
                    .with("aws:VpceAccount", ContextValue.ABSENT)
                    .with("aws:VpceOrgID", ContextValue.ABSENT)
                    .with("aws:VpceOrgPaths", ContextValue.ABSENT));

    /** Through an endpoint. */
    static Entrance through(
            String name, Optional<String> service, Optional<PolicyLayer> policy, Value id, ContextValue vpc) {
        return new Entrance(
                name,
                service,
                policy,
                Context.EMPTY
                        .with("aws:SourceVpce", ContextValue.of(id))
                        .with("aws:SourceVpc", vpc)
                        .with("aws:SourceIp", ContextValue.ABSENT));
    }

    /** Whether it is an endpoint. */
    public boolean isEndpoint() {
        return !equals(ELSEWHERE);
    }

    /** Whether it takes calls of this service, for example {@code bedrock-runtime}. */
    boolean takes(String other) {
        return service.map(other::equals).orElse(true);
    }
}

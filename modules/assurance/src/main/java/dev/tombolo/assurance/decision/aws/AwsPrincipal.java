package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.Caller;
import dev.tombolo.assurance.decision.PolicyLayer;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A role or user that an output declares, or to which it gives a policy.
 *
 * @param name its name; its address where it has none
 * @param resource what declares it; empty for one that somebody else made
 * @param caller how policies name it
 * @param context what it adds to a request
 * @param layers its own policies first, then its permissions boundary
 */
public record AwsPrincipal(
        String name, Optional<Resource> resource, Caller caller, Context context, List<PolicyLayer> layers) {

    public AwsPrincipal {
        layers = List.copyOf(layers);
    }
}

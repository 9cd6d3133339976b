package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.PolicyLayer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is taken away from every principal, whatever its own policies say.
 *
 * @param layers each level of the organization, and the session's policies
 */
public record Limits(List<PolicyLayer> layers) {

    /** Nothing is. */
    public static final Limits NONE = new Limits(List.of());

    public Limits {
        layers = List.copyOf(layers);
    }

    /** These and others. */
    public Limits and(List<PolicyLayer> more) {
        return new Limits(Stream.concat(layers.stream(), more.stream()).toList());
    }
}

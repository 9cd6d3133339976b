package dev.tombolo.assurance.decision;

import dev.tombolo.assurance.view.AwsGrant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Policies of which one must allow a request, as with those of a role; a denial in any layer denies.
 *
 * @param name what a person calls them, for example {@code permissions boundary}
 * @param statements their statements
 * @param doubt why it is not known whether the layer applies at all; empty when it does
 */
public record PolicyLayer(String name, List<AwsGrant> statements, Optional<String> doubt) {

    public PolicyLayer {
        statements = List.copyOf(statements);
    }

    /** A layer that applies. */
    public static PolicyLayer of(String name, List<AwsGrant> statements) {
        return new PolicyLayer(name, statements, Optional.empty());
    }

    /** This layer with more statements, any of which may allow. */
    public PolicyLayer or(Stream<AwsGrant> more) {
        return new PolicyLayer(name, Stream.concat(statements.stream(), more).toList(), doubt);
    }
}

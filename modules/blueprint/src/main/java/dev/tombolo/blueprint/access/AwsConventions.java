package dev.tombolo.blueprint.access;

import java.util.Optional;

/**
 * What a landing zone asks of every role.
 *
 * @param namePrefix the first characters of every physical name; empty leaves names to the engine
 * @param rolePath the path of every role, such as {@code /ai/}; {@code /} by default
 * @param permissionsBoundary the ARN of the policy that bounds every role; none by default
 */
public record AwsConventions(Optional<String> namePrefix, String rolePath, Optional<String> permissionsBoundary) {
    /** No prefix, the path {@code /}, no boundary. */
    public static final AwsConventions NONE = new AwsConventions(Optional.empty(), "/", Optional.empty());
}

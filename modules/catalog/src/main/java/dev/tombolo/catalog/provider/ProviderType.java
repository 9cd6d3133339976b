package dev.tombolo.catalog.provider;

import java.util.List;

/**
 * A resource type of a provider.
 *
 * @param token the type token, such as {@code oci:GenerativeAi/endpoint:Endpoint}
 * @param replacedBy the inputs whose edit replaces a resource of this type, sorted
 * @param source the key of the source that says so
 */
public record ProviderType(String token, List<String> replacedBy, String source) {
    /** Sorts the inputs. */
    public ProviderType {
        replacedBy = replacedBy.stream().sorted().toList();
    }
}

package dev.tombolo.catalog.provider;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A resource type of a provider.
 *
 * @param token the type token, such as {@code oci:GenerativeAi/endpoint:Endpoint}
 * @param replacedBy the inputs whose edit replaces a resource of this type, sorted
 * @param source the key of the source that says so
 * @param in the versions that have the type
 * @param notIn the versions that lack it
 * @param versionSource the key of the source that says which versions have it
 */
public record ProviderType(
        String token,
        List<String> replacedBy,
        String source,
        List<VersionRange> in,
        List<VersionRange> notIn,
        String versionSource) {
    /** Sorts the inputs. */
    public ProviderType {
        replacedBy = replacedBy.stream().sorted().toList();
        in = List.copyOf(in);
        notIn = List.copyOf(notIn);
    }

    /** Returns whether a version has the type. */
    public Presence presence(ProviderVersion version) {
        if (in.stream().anyMatch(range -> range.contains(version))) {
            return Presence.HAS;
        }
        return notIn.stream().anyMatch(range -> range.contains(version)) ? Presence.LACKS : Presence.UNKNOWN;
    }

    /** Returns the versions that have the type, in words. */
    public String versions() {
        return in.stream().map(VersionRange::toString).collect(Collectors.joining(", or "));
    }
}

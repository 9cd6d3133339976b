package dev.tombolo.catalog.provider;

/**
 * Versions of a provider, both ends among them.
 *
 * @param from the first
 * @param to the last
 */
public record VersionRange(ProviderVersion from, ProviderVersion to) {
    /** Tells whether a version is among them. */
    public boolean contains(ProviderVersion version) {
        return from.compareTo(version) <= 0 && version.compareTo(to) <= 0;
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + " to " + to;
    }
}

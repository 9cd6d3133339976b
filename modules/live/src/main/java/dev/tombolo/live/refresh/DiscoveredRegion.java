package dev.tombolo.live.refresh;

import java.util.List;
import java.util.Optional;

/**
 * What one Region of OCI discovers; empty where no answer came, or one that names other Regions only.
 *
 * @param region the Region
 * @param models its models
 * @param unlisted the list without an answer
 */
public record DiscoveredRegion(String region, Optional<List<DiscoveredModel>> models, List<Unlisted> unlisted) {
    /** Creates a Region; the list is copied. */
    public DiscoveredRegion {
        unlisted = List.copyOf(unlisted);
    }
}

package dev.tombolo.live.refresh;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What one Region lists; empty where no answer came.
 *
 * @param region the Region
 * @param models the models of {@code bedrock-runtime}
 * @param profiles the inference profiles of AWS
 * @param mantle the ids on {@code bedrock-mantle}
 * @param unlisted the lists without an answer
 */
public record RegionListing(
        String region,
        Optional<List<ListedModel>> models,
        Optional<List<ListedProfile>> profiles,
        Optional<SortedSet<String>> mantle,
        List<Unlisted> unlisted) {
    /** Creates a listing; the list is copied. */
    public RegionListing {
        unlisted = List.copyOf(unlisted);
    }
}

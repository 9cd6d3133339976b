package dev.tombolo.live.refresh;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Compares the catalog with what Regions of AWS list. A Region or a list without an answer changes nothing, and what no list
 * tells (APIs, sellers, guards) stays as the catalog has it.
 */
public final class CatalogDrift {
    private CatalogDrift() {}

    /**
     * Returns what an overlay could say.
     *
     * @param catalog what is known, overlays included
     * @param listings what Regions list
     * @param read the day on which they were asked
     */
    public static Proposal of(Catalog catalog, List<RegionListing> listings, LocalDate read) {
        var source = "listed-" + read;
        var live = new LiveFacts(listings);
        var refreshed = new NewModels(live, source)
                .beside(catalog).values().stream()
                        .map(model -> new RefreshedModel(
                                model,
                                catalog.model(model.name(), Cloud.AWS)
                                        .map(known -> known.endpoints().keySet())
                                        .orElse(Set.of()),
                                live,
                                source))
                        .filter(model -> !model.differences().isEmpty())
                        .toList();
        var page = new Source("ListFoundationModels, ListInferenceProfiles, models of bedrock-mantle", read);
        return new Proposal(
                refreshed.stream().map(model -> model.model(page)).toList(),
                refreshed.stream()
                        .flatMap(model -> model.differences().stream())
                        .toList());
    }
}

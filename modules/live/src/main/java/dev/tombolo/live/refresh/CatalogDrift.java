package dev.tombolo.live.refresh;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Source;
import java.time.LocalDate;
import java.util.Set;

/**
 * Compares the catalog with what Regions of a cloud list. A Region or a list without an answer changes nothing, and what no list
 * tells (APIs, sellers, guards) stays as the catalog has it.
 */
public final class CatalogDrift {
    private CatalogDrift() {}

    /**
     * Returns what an overlay could say.
     *
     * @param catalog what is known, overlays included
     * @param live what Regions list
     * @param read the day on which they were asked
     */
    public static Proposal of(Catalog catalog, LiveFacts live, LocalDate read) {
        var source = "listed-" + read;
        var refreshed = new NewModels(live, source)
                .beside(catalog).values().stream()
                        .map(model -> new RefreshedModel(
                                model,
                                catalog.model(model.name(), live.cloud())
                                        .map(known -> known.endpoints().keySet())
                                        .orElse(Set.of()),
                                live,
                                source))
                        .filter(model -> !model.differences().isEmpty())
                        .toList();
        var page = new Source(live.calls(), read);
        return new Proposal(
                refreshed.stream().map(model -> model.model(page)).toList(),
                refreshed.stream()
                        .flatMap(model -> model.differences().stream())
                        .toList());
    }
}

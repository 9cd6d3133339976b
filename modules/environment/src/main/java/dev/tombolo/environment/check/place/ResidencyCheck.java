package dev.tombolo.environment.check.place;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.Residency;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.source.KeyPath;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that a residency is an area in which there is a Region at all. */
record ResidencyCheck(Catalog catalog, Report report) {
    void check(Residency residency) {
        var known =
                catalog.regions().values().stream().map(Region::country).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(List.of("any", "eu"));
        if (!known.contains(residency.area())) {
            report.add(
                    KeyPath.of("residency"),
                    "no Region lies in \"" + residency.area() + "\"",
                    "name a country as us, de or gb, or eu, or any");
        }
    }
}

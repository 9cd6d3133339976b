package dev.tombolo.assurance.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.read.CatalogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The shipped rules over a small catalog in which models end, on a fixed day. */
final class ShippedRules {

    static final LocalDate AS_OF = LocalDate.parse("2026-11-23");
    static final Catalog CATALOG = catalog();

    private ShippedRules() {}

    static List<Rule> all() {
        return Rules.shipped(CATALOG, AS_OF);
    }

    private static Catalog catalog() {
        Catalog empty = new Catalog(List.of(), Map.of(), Map.of());
        return empty.overlaid(StreamSupport.stream(files().spliterator(), false)
                .flatMap(file -> CatalogReader.overlay(file).stream())
                .toList());
    }

    private static JsonNode files() {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(Path.of("src/test/resources/catalog/endings.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.tombolo.cdk;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.read.CatalogReader;

/** Reads the shipped catalog once, when the first construct needs it. */
final class ShippedCatalog {
    static final Catalog CATALOG = CatalogReader.shipped();

    private ShippedCatalog() {}
}

package dev.tombolo.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * Where prompts may be processed: a country ({@code us}), the European Union ({@code eu}), or anywhere ({@code any}).
 *
 * @param area the area in lower case
 */
public record Residency(@JsonValue String area) {
    /** No limit: the only residency that lets a global profile in. */
    public static final Residency ANY = new Residency("any");

    /** The member states of the European Union, as of 2026: https://european-union.europa.eu/principles-countries-history/eu-countries_en (read 2026-11-22). */
    private static final Set<String> EUROPEAN_UNION = Set.of(
            "at", "be", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt", "lu",
            "lv", "mt", "nl", "pl", "pt", "ro", "se", "si", "sk");

    /** Creates a residency from its word in an environment file. */
    @JsonCreator
    public Residency {}

    /** Tells whether prompts may be processed in this Region. The United Kingdom and Switzerland are not in the EU. */
    public boolean allows(Region region) {
        return area.equals("any")
                || area.equals(region.country())
                || (area.equals("eu") && EUROPEAN_UNION.contains(region.country()));
    }
}

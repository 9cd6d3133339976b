package dev.tombolo.assurance.pack;

import dev.tombolo.assurance.rule.Source;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that a standard asks.
 *
 * @param id what the standard calls it
 * @param title what it asks, in short
 * @param rules the rules that look at some of it, each with the source of the mapping; one without a source is our own
 * @param unseen what no rule can see of it; empty where the rules see all
 */
public record PackItem(String id, String title, SortedMap<String, Optional<Source>> rules, Optional<String> unseen) {

    public PackItem {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }
}

package dev.tombolo.assurance.pack;

import dev.tombolo.assurance.rule.Source;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A standard, and which rules look at what it asks. It maps and claims nothing: who passes all its rules has not passed the
 * standard.
 *
 * @param name what a command calls it
 * @param title what the standard is called, with its edition
 * @param source where it is published
 * @param about what a reader has to know of the mapping
 * @param items what it asks
 */
public record Pack(String name, String title, Source source, String about, List<PackItem> items) {

    public Pack {
        items = List.copyOf(items);
    }

    /** The ids of its rules. */
    public SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        items.forEach(item -> rules.addAll(item.rules().keySet()));
        return rules;
    }
}

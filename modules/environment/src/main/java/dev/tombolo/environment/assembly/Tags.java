package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.cost.CostTags;
import dev.tombolo.environment.document.EnvironmentDocument;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tags of everything that is made: the user's own, and where it belongs. */
final class Tags {
    private Tags() {}

    /** Returns the tags of what belongs to no single consumer. */
    static SortedMap<String, String> of(String environment, EnvironmentDocument document) {
        var tags = new TreeMap<>(document.tags());
        tags.put(CostTags.ENVIRONMENT, environment);
        return tags;
    }

    /** Returns the tags of what is a consumer's, under the key that the file has now. */
    static SortedMap<String, String> of(String environment, EnvironmentDocument document, String consumer) {
        var tags = of(environment, document);
        tags.put(CostTags.CONSUMER, consumer);
        return tags;
    }
}

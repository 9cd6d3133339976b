package dev.tombolo.environment.check;

import dev.tombolo.blueprint.cost.CostTags;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document in which nothing is wrong.
 *
 * @param name the name of its environment
 * @param document what the file says, with everything that it inherits
 * @param choice the path of every model that a consumer calls
 */
public record CheckedDocument(String name, EnvironmentDocument document, PathChoice choice) {
    /** Returns the tags of what belongs to no single consumer: the user's own, and where it belongs. */
    public SortedMap<String, String> tags() {
        var tags = new TreeMap<>(document.tags());
        tags.put(CostTags.ENVIRONMENT, name);
        return tags;
    }

    /** Returns the tags of what is a consumer's, under the key that the file has now. */
    public SortedMap<String, String> tags(String consumer) {
        var tags = tags();
        tags.put(CostTags.CONSUMER, consumer);
        return tags;
    }

    /** Returns the paths of a consumer on a cloud, by model. */
    public List<ModelPath> paths(String consumer, Cloud cloud) {
        return choice.of(consumer, cloud);
    }

    /** Returns the consumers that are somebody on a cloud, by key. */
    public SortedMap<String, ConsumerDocument> consumers(Cloud cloud) {
        var there = new TreeMap<>(document.consumers());
        there.values().removeIf(consumer -> !consumer.isOn(cloud));
        return there;
    }
}

package dev.tombolo.catalog;

import static java.util.Collections.unmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One model on one cloud.
 *
 * @param name the portable name, the same on every cloud, such as {@code gpt-oss-120b}
 * @param cloud the cloud that this record is about
 * @param vendor who made the model, such as {@code openai}
 * @param title the name that the vendor gives it
 * @param origin who wrote this record
 * @param source the key of the source that gives every fact without one of its own
 * @param seller who sells it
 * @param lifecycle its dates
 * @param retentionModes data retention modes that it can be called under
 * @param serviceTiers service tiers that it is sold in
 * @param endpoints how each endpoint serves it
 * @param sources the sources of its file, by key
 */
public record ModelRecord(
        String name,
        Cloud cloud,
        String vendor,
        String title,
        Origin origin,
        String source,
        Seller seller,
        Lifecycle lifecycle,
        Fact<List<String>> retentionModes,
        Fact<List<String>> serviceTiers,
        Map<EndpointKind, ModelEndpoint> endpoints,
        Map<String, Source> sources) {
    /** Creates a record whose endpoints stand in the order of {@link EndpointKind}, which is the order of preference. */
    public ModelRecord {
        endpoints = unmodifiableMap(new TreeMap<>(endpoints));
    }

    /** Who wrote a record. */
    public enum Origin {
        /** It came with Tombolo. */
        SHIPPED,
        /** It came from an overlay of the environments folder; plans mark it <em>yours</em>. */
        OVERLAY
    }
}

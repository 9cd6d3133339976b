package dev.tombolo.catalog;

import java.util.List;
import java.util.Map;

/**
 * An inference profile that AWS defines: it takes a call in a source Region and may process it in another.
 *
 * @param id the profile's id, such as {@code us.openai.gpt-5.6-terra}
 * @param scope how far it routes
 * @param destinations for a geographic profile: the Regions that may process a call, by source Region
 * @param sources for a global profile: the Regions that may call it
 */
public record Profile(
        String id, Scope scope, Fact<Map<String, List<String>>> destinations, Fact<List<String>> sources) {
    /** How far an inference profile routes. */
    public enum Scope {
        /** To named Regions of one geography. */
        GEOGRAPHIC,
        /** To any commercial Region. */
        GLOBAL
    }
}

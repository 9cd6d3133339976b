package dev.tombolo.live.refresh;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An inference profile of AWS as a Region lists it.
 *
 * @param id its id
 * @param modelIds the models that it calls
 * @param destinations the Regions that it may route to; those of a global profile are not all told
 */
record ListedProfile(String id, SortedSet<String> modelIds, SortedSet<String> destinations) {
    ListedProfile {
        modelIds = new TreeSet<>(modelIds);
        destinations = new TreeSet<>(destinations);
    }

    /** Returns {@code us} for {@code us.openai.gpt-5.6-terra}. */
    String geography() {
        return id.substring(0, Math.max(0, id.indexOf('.')));
    }
}

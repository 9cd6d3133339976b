package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A resource that is not declared any more and a new one of its type that it may be under another name. No output tells a
 * rename for certain, and to both engines it is a deletion beside something new.
 *
 * @param before the resource that is gone
 * @param after the one that is new
 * @param different the properties in which they differ, at their first level
 */
public record LikelyRename(Resource before, Resource after, List<String> different) {

    private static final int MOST = 3;

    public LikelyRename {
        different = List.copyOf(different);
    }

    /** What speaks for it, in one clause. */
    public String words() {
        return "likely now " + after.display() + ", which is new and "
                + (different.isEmpty() ? "has the same properties" : "differs in " + named());
    }

    private String named() {
        return different.stream().limit(MOST).collect(Collectors.joining(", "))
                + (different.size() > MOST ? " and " + (different.size() - MOST) + " more" : "");
    }
}

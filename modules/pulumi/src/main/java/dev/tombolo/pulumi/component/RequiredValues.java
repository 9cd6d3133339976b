package dev.tombolo.pulumi.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a builder misses, so that its user learns everything at once. */
public final class RequiredValues {
    private final String component;
    private final List<String> problems = new ArrayList<>();

    /** Starts a collection for one kind of component. */
    public RequiredValues(String component) {
        this.component = component;
    }

    /** Notes a problem: what, with its value, and what to do, parted by a middle dot. */
    public RequiredValues problem(String problem) {
        problems.add(component + ": " + problem);
        return this;
    }

    /** Notes a setter whose value is missing. */
    public RequiredValues require(String setter, Optional<?> value) {
        return value.isPresent() ? this : problem(setter + " is missing · give it with " + setter + "(...)");
    }

    /**
     * Ends the collection.
     *
     * @throws IllegalArgumentException with every problem, one a line
     */
    public void check() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }
}

package dev.tombolo.live.retention;

import dev.tombolo.blueprint.cost.CostTags;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A project of {@code bedrock-mantle}.
 *
 * @param id its id, {@code default} for the one that every account has
 * @param name its name
 * @param tags its tags
 */
public record MantleProject(String id, String name, Map<String, String> tags) {
    /** Creates a project; the tags are copied. */
    public MantleProject {
        tags = new TreeMap<>(tags);
    }

    /** Returns the environment of ours that made it; empty where none says so. */
    public Optional<String> environment() {
        return Optional.ofNullable(tags.get(CostTags.ENVIRONMENT));
    }

    /** Returns how a person finds it. */
    public String title() {
        return name.equals(id) ? id : name + " (" + id + ")";
    }
}

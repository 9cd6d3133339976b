package dev.tombolo.blueprint.attribution;

import dev.tombolo.blueprint.text.Reference;
import java.util.SortedMap;

/**
 * A project of bedrock-mantle that carries one consumer's tags. To delete it is to archive it: new calls stop, and what it
 * stored goes after about 30 days (https://docs.aws.amazon.com/bedrock/latest/userguide/projects.html, read 2026-11-22).
 *
 * @param consumer whose it is; names resources and never changes
 * @param name the physical name
 * @param tags its tags
 */
public record MantleProject(String consumer, String name, SortedMap<String, String> tags) {
    /** Returns the hole for the project's ARN. */
    public Reference arn() {
        return new Reference("project/" + consumer, "arn");
    }

    /** Returns the hole for the project's id. */
    public Reference id() {
        return id(consumer);
    }

    /** Returns the hole for the id of a consumer's project, which a caller sends in the header {@code OpenAI-Project}. */
    public static Reference id(String consumer) {
        return new Reference("project/" + consumer, "id");
    }
}

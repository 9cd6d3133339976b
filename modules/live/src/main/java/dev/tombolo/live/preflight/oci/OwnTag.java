package dev.tombolo.live.preflight.oci;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.cost.CostTags;

/** Whose a thing in OCI is, by the tag that everything of an environment carries. */
final class OwnTag {
    private OwnTag() {}

    /** Returns the environment that a thing is tagged with; empty where it has no such tag. */
    static String environment(JsonNode thing) {
        return thing.path("freeformTags").path(CostTags.ENVIRONMENT).asText();
    }

    /** Returns whose it is, in words, for something that is not this environment's. */
    static String words(JsonNode thing) {
        var environment = environment(thing);
        return environment.isEmpty()
                ? "has no tag " + CostTags.ENVIRONMENT
                : "has the tag " + CostTags.ENVIRONMENT + " " + environment;
    }
}

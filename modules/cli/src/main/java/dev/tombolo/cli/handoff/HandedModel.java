package dev.tombolo.cli.handoff;

import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.catalog.path.ModelPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hand-off as far as it is known: what the environment file says, and what a deploy said.
 *
 * @param handOff the hand-off
 * @param path how the model is called
 * @param deployed what a deploy said of it, by key; empty where it was not asked
 * @param readWith the command that reads the rest once it is deployed
 */
record HandedModel(HandOff handOff, ModelPath path, Map<String, String> deployed, String readWith) {
    String name() {
        return handOff.model();
    }

    /** Returns a value that is known and says something. */
    Optional<String> value(String key) {
        return Optional.ofNullable(known().get(key)).filter(value -> !value.isEmpty());
    }

    /** Returns what is known, in the hand-off's order. */
    Map<String, String> known() {
        var known = new LinkedHashMap<String, String>();
        handOff.values().forEach((key, text) -> {
            if (deployed.containsKey(key)) {
                known.put(key, deployed.getOrDefault(key, ""));
            } else if (text.references().isEmpty()) {
                known.put(key, text.fill(Reference::toString));
            }
        });
        return known;
    }

    /** Returns the keys that only a deploy knows. */
    List<String> afterDeploy() {
        var known = known();
        return handOff.values().keySet().stream()
                .filter(key -> !known.containsKey(key))
                .toList();
    }

    /** Returns the remark on a value that only a deploy knows. */
    String unknown() {
        return "known after the deploy · " + readWith;
    }

    /** Returns the URL below which an OpenAI client finds the API. */
    String openAiUrl() {
        var url = path.baseUrl() + path.urlPath();
        return url.substring(0, url.indexOf("/v1/") + "/v1".length());
    }
}

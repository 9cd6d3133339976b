package dev.tombolo.live.smoke.oci;

import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.path.ModelPath;
import java.util.Map;
import java.util.function.Function;

/**
 * What a consumer is handed for one model, with what only a deploy knows filled in.
 *
 * @param way how the model is called
 * @param baseUrl the URL without the path
 * @param path the path
 * @param model what the caller sends as the model: an id, or the OCID of its endpoint
 * @param servingType {@code ON_DEMAND} or {@code DEDICATED}
 * @param compartment the OCID of the compartment that the call names
 */
record HandedCall(ModelPath way, String baseUrl, String path, String model, String servingType, String compartment) {
    static final String ON_DEMAND = "ON_DEMAND";

    static HandedCall of(ModelPath way, HandOff handOff, Function<Reference, String> deployed) {
        Function<String, String> value =
                key -> handOff.values().getOrDefault(key, Text.of("")).fill(deployed);
        return new HandedCall(
                way,
                value.apply("baseUrl"),
                value.apply("path"),
                value.apply("model"),
                value.apply("servingType"),
                value.apply("compartment"));
    }

    /** Returns the headers that say the compartment; Chat says it in its body. */
    Map<String, String> headers() {
        return way.api() == Api.CHAT ? Map.of() : Map.of(HandOff.COMPARTMENT_HEADER, compartment);
    }

    /** Returns the same call by another host. */
    HandedCall by(String otherBaseUrl) {
        return new HandedCall(way, otherBaseUrl, path, model, servingType, compartment);
    }

    /** Returns a call of another model on demand by the same consumer. */
    HandedCall to(ModelPath other) {
        return new HandedCall(other, other.baseUrl(), other.urlPath(), other.invokedId(), ON_DEMAND, compartment);
    }
}

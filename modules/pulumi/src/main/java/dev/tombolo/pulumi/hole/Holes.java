package dev.tombolo.pulumi.hole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.pulumi.core.Output;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The values of a blueprint's holes. A text is rendered whole once every output in it is there, so that JSON never holds
 * half a value; what is made of a secret stays secret.
 *
 * @param values the outputs, by the hole that they fill
 */
public record Holes(SortedMap<Reference, Output<String>> values) {
    /** No hole has a value. */
    public static final Holes NONE = new Holes(new TreeMap<>());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Creates values of holes; the map is copied. */
    public Holes {
        values = new TreeMap<>(values);
    }

    /** Returns these values and one more. */
    public Holes with(Reference reference, Output<String> value) {
        var more = new TreeMap<>(values);
        more.put(reference, value);
        return new Holes(more);
    }

    /** Returns these values and others, which win where both fill the same hole. */
    public Holes with(Holes others) {
        var more = new TreeMap<>(values);
        more.putAll(others.values);
        return new Holes(more);
    }

    /**
     * Returns the whole text.
     *
     * @throws IllegalArgumentException if a hole of it has no value
     */
    public Output<String> fill(Text text) {
        return fill(text.references(), text::fill);
    }

    /** Returns the whole texts, in their order. */
    public Output<List<String>> fillAll(List<Text> texts) {
        return Output.all(texts.stream().map(this::fill).toList());
    }

    /**
     * Returns the document as JSON on one line, in the blueprint's order.
     *
     * @throws IllegalArgumentException if a hole of it has no value
     */
    public Output<String> json(PolicyDocument document) {
        return fill(document.references(), values -> json(document.json(values)));
    }

    private Output<String> fill(SortedSet<Reference> references, Function<Function<Reference, String>, String> render) {
        var ordered = List.copyOf(references);
        return Output.all(ordered.stream().map(this::value).toList())
                .applyValue(filled -> render.apply(lookup(ordered, filled)));
    }

    private static Function<Reference, String> lookup(List<Reference> references, List<String> filled) {
        var byReference = new HashMap<Reference, String>();
        for (int hole = 0; hole < references.size(); hole++) {
            byReference.put(references.get(hole), filled.get(hole));
        }
        return reference -> byReference.getOrDefault(reference, "");
    }

    private Output<String> value(Reference reference) {
        var value = values.get(reference);
        if (value == null) {
            throw new IllegalArgumentException(
                    "holes: " + reference + " has no value · give its output with Holes.with(...)");
        }
        return value;
    }

    private static String json(Map<String, Object> document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a policy document cannot be written", e);
        }
    }
}

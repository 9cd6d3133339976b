package dev.tombolo.environment.overlay;

import dev.tombolo.catalog.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Parts of a document: texts, lists and maps of them. */
final class Tree {
    /** What a file leaves out reads as unknown for this reason. */
    private static final String NOT_RECORDED = "not recorded";

    private Tree() {}

    static Map<String, Object> of(String key, Object value, String secondKey, Object secondValue) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(key, value);
        tree.put(secondKey, secondValue);
        return tree;
    }

    /** Puts a fact where there is something to say of it. */
    static <T> void put(Map<String, Object> tree, String key, Fact<T> fact, Function<T, Object> value) {
        fact(fact, value).ifPresent(known -> tree.put(key, known));
    }

    private static <T> Optional<Object> fact(Fact<T> fact, Function<T, Object> value) {
        if (fact instanceof Fact.Unknown<T> unknown) {
            return unknown.reason().equals(NOT_RECORDED)
                    ? Optional.empty()
                    : Optional.of(Map.of("unknown", unknown.reason()));
        }
        if (fact instanceof Fact.Contradicted<T> contradicted) {
            return Optional.of(Map.of(
                    "contradicted",
                    contradicted.claims().stream()
                            .map(claim -> of("says", value.apply(claim.says()), "source", claim.source()))
                            .toList()));
        }
        return fact instanceof Fact.Stated<T> stated ? Optional.of(stated(stated, value)) : Optional.empty();
    }

    private static <T> Object stated(Fact.Stated<T> stated, Function<T, Object> value) {
        var plain = value.apply(stated.value());
        return stated.source()
                .<Object>map(source -> of("stated", plain, "source", source))
                .orElse(plain);
    }

    /** Puts days. */
    static void putDay(Map<String, Object> tree, String key, Fact<LocalDate> fact) {
        put(tree, key, fact, LocalDate::toString);
    }

    /** Puts texts, or what has a text. */
    static <T> void putList(Map<String, Object> tree, String key, Fact<List<T>> fact) {
        put(tree, key, fact, list -> list.stream().map(Object::toString).toList());
    }
}

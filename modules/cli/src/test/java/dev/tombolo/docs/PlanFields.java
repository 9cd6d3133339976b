package dev.tombolo.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of a plan.json, as the guide names them: {@code clouds[].engine}.
 *
 * @param plan the plan
 */
record PlanFields(JsonNode plan) {
    /** Mappings whose keys are data. */
    private static final Set<String> COUNTS = Set.of("stacks", "notLookedAt");

    Stream<String> names() {
        return members("", plan).distinct().sorted();
    }

    private static Stream<String> members(String prefix, JsonNode node) {
        return node.properties().stream()
                .flatMap(member -> COUNTS.contains(member.getKey())
                        ? Stream.of(prefix + member.getKey())
                        : values(prefix + member.getKey(), member.getValue()));
    }

    private static Stream<String> values(String path, JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty()
                    ? Stream.of(path + "[]")
                    : value.valueStream().flatMap(element -> values(path + "[]", element));
        }
        return value.isObject() ? members(path + ".", value) : Stream.of(path);
    }
}

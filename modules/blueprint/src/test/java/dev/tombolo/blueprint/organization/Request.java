package dev.tombolo.blueprint.organization;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One authorization that AWS asks a policy for. Knows the operators that service control policies here use
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, 2026-11-22), and
 * fails on any other.
 *
 * @param action the action
 * @param resource its resource
 * @param context the condition keys that it carries
 */
record Request(String action, String resource, Map<String, String> context) {
    static Request of(String action, String resource) {
        return new Request(action, resource, Map.of());
    }

    Request with(String key, String value) {
        var more = new TreeMap<>(context);
        more.put(key, value);
        return new Request(action, resource, more);
    }

    boolean isDeniedBy(JsonNode policy) {
        return elements(policy.path("Statement")).anyMatch(this::isDeniedByStatement);
    }

    private boolean isDeniedByStatement(JsonNode statement) {
        return statement.path("Effect").asText().equals("Deny")
                && matchesAny(statement.path("Action"), action)
                && (statement.has("Resource")
                        ? matchesAny(statement.path("Resource"), resource)
                        : !matchesAny(statement.path("NotResource"), resource))
                && statement.path("Condition").properties().stream()
                        .allMatch(operator -> operator.getValue().properties().stream()
                                .allMatch(key -> holds(operator.getKey(), key.getKey(), key.getValue())));
    }

    private boolean holds(String operator, String key, JsonNode values) {
        var given = Optional.ofNullable(context.get(key));
        return switch (operator) {
            case "StringEquals" ->
                given.filter(value -> texts(values).contains(value)).isPresent();
            case "StringNotEquals", "ForAllValues:StringNotEquals" ->
                given.filter(value -> texts(values).contains(value)).isEmpty();
            case "ArnLike" -> given.filter(value -> matchesAny(values, value)).isPresent();
            case "ArnNotLike" ->
                given.filter(value -> matchesAny(values, value)).isEmpty();
            case "BoolIfExists" ->
                given.map(value -> texts(values).contains(value)).orElse(true);
            case "Null" -> Boolean.toString(given.isEmpty()).equals(values.asText());
            default -> throw new AssertionError("unknown operator " + operator);
        };
    }

    private static boolean matchesAny(JsonNode patterns, String value) {
        return elements(patterns)
                .anyMatch(pattern -> value.matches(pattern.asText()
                        .replaceAll("([.${}|()+^\\[\\]\\\\])", "\\\\$1")
                        .replace("*", ".*")));
    }

    private static List<String> texts(JsonNode oneOrMany) {
        return elements(oneOrMany).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode oneOrMany) {
        return oneOrMany.isArray() ? StreamSupport.stream(oneOrMany.spliterator(), false) : Stream.of(oneOrMany);
    }
}

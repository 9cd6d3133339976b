package dev.tombolo.assurance.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.assurance.facts.FactFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which properties of a type cannot be changed in place, so that another value makes the resource anew.
 *
 * <p>The facts are data, each group with its source and the day on which it was read: {@code createOnlyProperties} and
 * {@code conditionalCreateOnlyProperties} of CloudFormation's registry, {@code ForceNew} of the Terraform providers that
 * Pulumi's are built from.
 *
 * @param always the properties that always do
 * @param sometimes the properties that do so under conditions
 */
record Replacements(List<String> always, List<String> sometimes) {

    private static final String COMPONENT = "tombolo:";
    private static final String EVERY_PROPERTY = "";
    private static final Replacements NONE = new Replacements(List.of(), List.of());
    private static final Replacements NOT_KNOWN = new Replacements(List.of(), List.of(EVERY_PROPERTY));
    private static final Map<String, Replacements> BY_TYPE = read();

    /** The facts about a type; where there are none every property may. A component is a name for its children only. */
    static Replacements of(String nativeType) {
        return nativeType.startsWith(COMPONENT) ? NONE : BY_TYPE.getOrDefault(nativeType, NOT_KNOWN);
    }

    /** Those of the changes that certainly make the resource anew. */
    List<PropertyChange> certain(List<PropertyChange> changes) {
        return named(changes, always);
    }

    /** Those of the changes that may. */
    List<PropertyChange> possible(List<PropertyChange> changes) {
        return named(changes, sometimes);
    }

    private static List<PropertyChange> named(List<PropertyChange> changes, List<String> properties) {
        return changes.stream()
                .filter(change -> properties.stream().anyMatch(property -> isWithin(change.name(), property)))
                .toList();
    }

    /** A value that is given or taken away whole brings its parts with it. */
    private static boolean isWithin(String changed, String property) {
        return property.equals(EVERY_PROPERTY)
                || (changed + ".").startsWith(property + ".")
                || (property + ".").startsWith(changed + ".");
    }

    private static Map<String, Replacements> read() {
        Map<String, Replacements> byType = new TreeMap<>();
        new FactFile(Replacements.class, "replacements.json")
                .tree()
                .forEach(group -> group.path("types")
                        .properties()
                        .forEach(type -> byType.put(type.getKey(), fact(type.getValue()))));
        return byType;
    }

    private static Replacements fact(JsonNode type) {
        return new Replacements(texts(type.path("always")), texts(type.path("sometimes")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}

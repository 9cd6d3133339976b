package dev.tombolo.bedrock.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a setting is, in the API's own names: texts, flags and maps of them.
 *
 * <p>The form is canonical: members are sorted, and absent ones, empty texts and empty maps are left out. So two values
 * are equal exactly when their JSON is, and the digest of a value is that of its JSON.
 */
record SettingValue(SortedMap<String, Object> members) {
    static final SettingValue NOTHING = new SettingValue(new TreeMap<>());

    static SettingValue of(Map<String, ?> members) {
        return new SettingValue(canonical(members));
    }

    /** Members that are neither texts, flags nor objects are taken as the text of their JSON. */
    static SettingValue of(JsonNode json) {
        TreeMap<String, Object> members = new TreeMap<>();
        json.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
        return of(members);
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            return of(node).members;
        }
        return node.isBoolean() ? node.booleanValue() : node.isTextual() ? node.textValue() : node.toString();
    }

    private static SortedMap<String, Object> canonical(Map<String, ?> members) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> put(sorted, name, value));
        return sorted;
    }

    private static void put(SortedMap<String, Object> sorted, String name, @Nullable Object value) {
        if (value instanceof SettingValue nested) {
            put(sorted, name, nested.members);
        } else if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                sorted.put(name, map);
            }
        } else if (value != null && !value.equals("")) {
            sorted.put(name, value);
        }
    }

    boolean isNothing() {
        return members.isEmpty();
    }

    SettingValue nested(String name) {
        return members.get(name) instanceof SortedMap<?, ?> map ? new SettingValue(sortedNames(map)) : NOTHING;
    }

    private static SortedMap<String, Object> sortedNames(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        return sorted;
    }

    @Nullable
    String text(String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    @Nullable
    Boolean flag(String name) {
        return members.get(name) instanceof Boolean flag ? flag : null;
    }

    /** The names of the members that differ. */
    SortedSet<String> differences(SettingValue other) {
        TreeSet<String> names = new TreeSet<>(members.keySet());
        names.addAll(other.members.keySet());
        names.removeIf(name -> Objects.equals(members.get(name), other.members.get(name)));
        return names;
    }

    String canonicalText() {
        return Json.text(members);
    }

    Digest digest() {
        return Digest.of(canonicalText());
    }
}

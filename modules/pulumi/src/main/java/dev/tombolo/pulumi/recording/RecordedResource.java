package dev.tombolo.pulumi.recording;

import java.util.Map;
import java.util.SortedMap;

/**
 * One resource that a program declared.
 *
 * @param type its type token
 * @param name its name in the program
 * @param inputs its inputs, computed values as markers
 * @param options its options
 */
public record RecordedResource(
        String type, String name, SortedMap<String, Object> inputs, SortedMap<String, Object> options) {
    RecordedResource(String type, String name, Map<String, Object> inputs, SortedMap<String, Object> options) {
        this(type, name, PlainValue.sorted(inputs), options);
    }

    /** Returns what no other resource has: {@code type|name}. */
    public String address() {
        return Declaration.address(type, name);
    }
}

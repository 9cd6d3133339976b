package dev.tombolo.pulumi.recording;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts values into the form in which they are written: maps by key, whole numbers without a fraction. */
final class PlainValue {
    private PlainValue() {}

    static SortedMap<String, Object> sorted(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), of(value)));
        return sorted;
    }

    private static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return sorted(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainValue::of).toList();
        }
        return value instanceof Double number && number == Math.rint(number) ? (Object) number.longValue() : value;
    }
}

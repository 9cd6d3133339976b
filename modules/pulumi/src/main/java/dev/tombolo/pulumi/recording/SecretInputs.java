package dev.tombolo.pulumi.recording;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.core.internal.Internal;
import com.pulumi.resources.InputArgs;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out of inputs before they are written. The engine's stand-in sees plain values only, so that what is
 * secret is asked of the outputs that the program gave.
 */
final class SecretInputs {
    private SecretInputs() {}

    static Map<String, Object> masked(Map<String, Object> plain, @Nullable InputArgs given) {
        return given == null ? plain : members(plain, given);
    }

    private static @Nullable Object masked(@Nullable Object plain, @Nullable Object given) {
        if (given instanceof Output<?> output) {
            var inside = Internal.of(output);
            return inside.isSecret().join()
                    ? Marker.SECRET
                    : masked(plain, inside.getValueNullable().join());
        }
        if (plain instanceof Map<?, ?> map && given instanceof InputArgs args) {
            return members(strings(map), args);
        }
        if (plain instanceof Map<?, ?> map && given instanceof Map<?, ?> values) {
            return entries(strings(map), values);
        }
        return plain instanceof List<?> list && given instanceof List<?> values ? elements(list, values) : plain;
    }

    private static Map<String, Object> members(Map<String, Object> plain, InputArgs given) {
        var masked = new TreeMap<>(plain);
        imports(given.getClass())
                .forEach(field -> masked.computeIfPresent(
                        field.getAnnotation(Import.class).name(), (name, value) -> masked(value, read(field, given))));
        return masked;
    }

    private static Map<String, Object> entries(Map<String, Object> plain, Map<?, ?> given) {
        var masked = new TreeMap<>(plain);
        masked.replaceAll((key, value) -> masked(value, given.get(key)));
        return masked;
    }

    private static List<Object> elements(List<?> plain, List<?> given) {
        var masked = new ArrayList<Object>();
        for (int index = 0; index < plain.size(); index++) {
            masked.add(masked(plain.get(index), plain.size() == given.size() ? given.get(index) : null));
        }
        return masked;
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        var strings = new TreeMap<String, Object>();
        map.forEach((key, value) -> strings.put(String.valueOf(key), value));
        return strings;
    }

    private static Stream<Field> imports(Class<?> args) {
        return Stream.<Class<?>>iterate(args, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Import.class));
    }

    private static @Nullable Object read(Field field, InputArgs given) {
        try {
            field.setAccessible(true);
            return field.get(given);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("input " + field.getName() + " cannot be read", e);
        }
    }
}

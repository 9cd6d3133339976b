package dev.tombolo.stacks.multicloud.provider;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.google.protobuf.Value.KindCase;
import com.pulumi.core.Either;
import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pulumirpc.Provider.CheckFailure;

/** Compares inputs with the class that declares them: unknown and missing properties, wrong types, values outside an enum. */
final class InputCheck {
    /** What the engine sends for a value that nobody knows before the deploy. */
    static final String UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    private static final Map<Class<?>, KindCase> KINDS = Map.of(
            String.class, KindCase.STRING_VALUE,
            Boolean.class, KindCase.BOOL_VALUE,
            Integer.class, KindCase.NUMBER_VALUE,
            Double.class, KindCase.NUMBER_VALUE);

    private final List<CheckFailure> failures = new ArrayList<>();

    private InputCheck() {}

    static List<CheckFailure> of(Class<?> inputs, Struct given) {
        var check = new InputCheck();
        check.properties("", inputs, given);
        return List.copyOf(check.failures);
    }

    private void properties(String path, Class<?> inputs, Struct given) {
        var declared = declared(inputs);
        declared.forEach((name, property) ->
                property(path + name, property, given.getFieldsMap().get(name)));
        given.getFieldsMap().keySet().stream()
                .filter(name -> !declared.containsKey(name) && !name.startsWith("__"))
                .sorted()
                .forEach(name -> fail(path + name, "is no property of " + inputs.getSimpleName()));
    }

    private void property(String path, Property property, @org.jspecify.annotations.Nullable Value given) {
        if (given != null && given.getKindCase() != KindCase.NULL_VALUE) {
            value(path, property.type(), given);
        } else if (property.required()) {
            fail(path, "is required");
        }
    }

    private void value(String path, Type type, Value given) {
        if (given.getStringValue().equals(UNKNOWN)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            generic(path, generic, given);
        } else if (type instanceof Class<?> plain) {
            plain(path, plain, given);
        }
    }

    private void generic(String path, ParameterizedType type, Value given) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == Output.class) {
            value(path, arguments[0], given);
        } else if (type.getRawType() == Either.class) {
            value(path, arguments[1] instanceof Class<?> known && known.isEnum() ? known : arguments[0], given);
        } else if (type.getRawType() == List.class && is(path, KindCase.LIST_VALUE, given)) {
            given.getListValue().getValuesList().forEach(element -> value(path + "[]", arguments[0], element));
        } else if (type.getRawType() == Map.class && is(path, KindCase.STRUCT_VALUE, given)) {
            given.getStructValue()
                    .getFieldsMap()
                    .forEach((key, element) -> value(path + "." + key, arguments[1], element));
        }
    }

    private void plain(String path, Class<?> type, Value given) {
        if (type.isEnum()) {
            oneOf(path, type, given.getStringValue());
        } else if (ResourceArgs.class.isAssignableFrom(type)) {
            if (is(path, KindCase.STRUCT_VALUE, given)) {
                properties(path + ".", type, given.getStructValue());
            }
        } else if (KINDS.containsKey(type)) {
            is(path, KINDS.get(type), given);
        }
    }

    private void oneOf(String path, Class<?> type, String given) {
        var known =
                Arrays.stream(type.getEnumConstants()).map(InputCheck::wireName).toList();
        if (!known.contains(given)) {
            fail(path, "is \"" + given + "\", expected one of " + String.join(", ", known));
        }
    }

    private static String wireName(Object constant) {
        try {
            return (String) constant.getClass().getMethod("getValue").invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean is(String path, KindCase expected, Value given) {
        boolean same = given.getKindCase() == expected;
        if (!same) {
            fail(path, "is a " + given.getKindCase() + ", expected a " + expected);
        }
        return same;
    }

    private void fail(String path, String reason) {
        failures.add(CheckFailure.newBuilder()
                .setProperty(path)
                .setReason(path + " " + reason)
                .build());
    }

    private record Property(Type type, boolean required) {}

    private static Map<String, Property> declared(Class<?> inputs) {
        var declared = new TreeMap<String, Property>();
        for (Class<?> type = inputs; type != null && type != ResourceArgs.class; type = type.getSuperclass()) {
            declared.putAll(declaredBy(type));
        }
        return declared;
    }

    private static Map<String, Property> declaredBy(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Import.class))
                .collect(Collectors.toMap(
                        field -> field.getAnnotation(Import.class).name(),
                        field -> new Property(
                                field.getGenericType(),
                                field.getAnnotation(Import.class).required())));
    }
}

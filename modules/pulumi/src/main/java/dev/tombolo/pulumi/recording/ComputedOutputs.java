package dev.tombolo.pulumi.recording;

import com.pulumi.core.annotations.Export;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes up a resource's state: inputs come back as they are, and what the cloud would compute is marked. Only texts, lists
 * of texts and the outputs that a CloudFormation template names can be marked; anything else stays empty.
 */
final class ComputedOutputs {
    private ComputedOutputs() {}

    static Map<String, Object> of(Class<?> resource, Map<String, Object> inputs, Marker marker) {
        var state = new TreeMap<String, Object>();
        exports(resource).forEach(export -> marked(export, marker).ifPresent(value -> state.put(export.name(), value)));
        state.putAll(inputs);
        state.putAll(TemplateOutputs.of(inputs, marker));
        return state;
    }

    private static Stream<Export> exports(Class<?> resource) {
        return Stream.<Class<?>>iterate(resource, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .map((Field field) -> field.getAnnotation(Export.class))
                .filter(export -> export != null && !export.name().equals("id"));
    }

    private static Optional<Object> marked(Export export, Marker marker) {
        var shape = List.of(export.refs());
        if (shape.equals(List.of(String.class))) {
            return Optional.of(marker.property(export.name()));
        }
        return shape.equals(List.of(List.class, String.class))
                ? Optional.of(List.of(marker.property(export.name())))
                : Optional.empty();
    }
}

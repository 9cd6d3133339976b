package dev.tombolo.stacks.multicloud.provider;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import io.grpc.Status;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pulumirpc.Provider.CheckFailure;

/**
 * What a resource takes and returns, read from the annotations of its SDK classes: {@code com.pulumi:aws} for AWS, the
 * bindings of {@code tombolo-pulumi} for OCI.
 */
final class ResourceSchema {
    private static final OciBindings OCI = OciBindings.known();
    private static final Value TEXT = Value.newBuilder().setStringValue("").build();
    private static final Map<Class<?>, Value> COMPUTED = Map.of(
            String.class, TEXT,
            Boolean.class, Value.newBuilder().setBoolValue(false).build(),
            Integer.class, Value.newBuilder().setNumberValue(1).build(),
            Double.class, Value.newBuilder().setNumberValue(1).build());
    private static final Value UNKNOWN =
            Value.newBuilder().setStringValue(InputCheck.UNKNOWN).build();

    private final Class<?> resource;
    private final Class<?> inputs;

    private ResourceSchema(Class<?> resource, Class<?> inputs) {
        this.resource = resource;
        this.inputs = inputs;
    }

    /** Finds it by a token such as {@code aws:iam/role:Role}. */
    static ResourceSchema of(String token) {
        var found = find(token);
        if (found.isEmpty()) {
            throw Status.NOT_FOUND
                    .withDescription("no resource type " + token + " in the pinned provider")
                    .asRuntimeException();
        }
        return found.get();
    }

    private static Optional<ResourceSchema> find(String token) {
        return resource(token)
                .flatMap(ResourceSchema::withInputs)
                .filter(found -> found.token().equals(token));
    }

    private static Optional<? extends Class<?>> resource(String token) {
        var parts = token.split("[:/]", -1);
        return parts[0].equals("aws")
                ? loaded("com.pulumi.aws." + parts[1] + "." + parts[parts.length - 1])
                : OCI.find(token);
    }

    private static Optional<ResourceSchema> withInputs(Class<?> resource) {
        return loaded(resource.getName() + "Args").map(inputs -> new ResourceSchema(resource, inputs));
    }

    static Optional<? extends Class<?>> loaded(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private String token() {
        return Objects.requireNonNull(resource.getAnnotation(ResourceType.class))
                .type();
    }

    List<CheckFailure> failures(Struct given) {
        return InputCheck.of(inputs, given);
    }

    /** What the cloud computes where nothing was given: by the declared type, and the same for the same id. */
    Struct computed(String id, Struct given) {
        return with(
                given,
                export -> isTemplateOutputs(export) ? Optional.of(TemplateOutputs.of(id, given)) : value(export, id));
    }

    private boolean isTemplateOutputs(Export export) {
        return token().equals(TemplateOutputs.STACK) && export.name().equals("outputs");
    }

    /** Nobody knows before the deploy what the cloud computes. */
    Struct previewed(Struct given) {
        return with(given, export -> Optional.of(UNKNOWN));
    }

    private Struct with(Struct given, Function<Export, Optional<Value>> rest) {
        var all = given.toBuilder();
        exports()
                .filter(export -> !given.containsFields(export.name()))
                .forEach(export -> rest.apply(export).ifPresent(value -> all.putFields(export.name(), value)));
        return all.build();
    }

    private Stream<Export> exports() {
        return Arrays.stream(resource.getDeclaredFields())
                .map((Field field) -> field.getAnnotation(Export.class))
                .filter(Objects::nonNull);
    }

    private static Optional<Value> value(Export export, String id) {
        var type = export.refs()[0];
        return Optional.ofNullable(COMPUTED.get(type)).map(found -> found.equals(TEXT) ? text(export, id) : found);
    }

    private static Value text(Export export, String id) {
        return Functions.string(
                switch (export.name()) {
                    case "arn" -> id.startsWith("arn:") ? id : "arn of " + id;
                    case "name" -> id.replaceFirst("arn:.*[:/]", "");
                    default -> export.name() + " of " + id;
                });
    }
}

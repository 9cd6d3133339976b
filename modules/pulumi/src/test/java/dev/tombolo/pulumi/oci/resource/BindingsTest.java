package dev.tombolo.pulumi.oci.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.Import;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.ResourceArgs;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every binding, property by property, to what is known of the provider's schema. */
class BindingsTest {
    private static final Path SCHEMA = Path.of("src/test/resources/oci-schema.txt");
    private static final Path BINDINGS = Path.of("src/main/java/dev/tombolo/pulumi/oci/resource");
    private static final Map<Type, String> WORDS =
            Map.of(String.class, "string", Integer.class, "integer", Double.class, "number", Boolean.class, "boolean");

    private static final Path CHILDREN = Path.of("src/test/resources/component-children.txt");
    private static final Pattern SECRET =
            Pattern.compile("password|secret|token|privatekey|credential|accesskey", Pattern.CASE_INSENSITIVE);

    /** Bindings whose official names would say too little in one package. */
    private static final Map<String, String> OTHERWISE_NAMED =
            Map.of("BudgetRule", "Rule", "NotificationSubscription", "Subscription");

    private final SortedMap<String, List<String>> schema = new TreeMap<>();

    static List<Class<?>> resources() throws IOException {
        try (var files = Files.list(BINDINGS)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .<Class<?>>map(BindingsTest::named)
                    .filter(type -> type.isAnnotationPresent(ResourceType.class))
                    .toList();
        }
    }

    @BeforeEach
    void readTheSchema() throws IOException {
        Files.readAllLines(SCHEMA).stream()
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .map(line -> List.of(line.split(" +")))
                .forEach(words -> schema.put(words.get(0), words.subList(1, words.size())));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyInputIsOneOfTheProvidersWithItsType(Class<?> resource) {
        assertThat(inputs(token(resource), named(resource.getSimpleName() + "Args")))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(schema.getOrDefault(input.path(), List.of()))
                        .as(input.path())
                        .containsAnyOf(input.name() + ":" + input.type(), input.name() + "!:" + input.type()));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyInputThatTheProviderRequiresIsRequired(Class<?> resource) {
        var inputs = inputs(token(resource), named(resource.getSimpleName() + "Args"))
                .toList();
        inputs.stream()
                .map(Input::path)
                .distinct()
                .forEach(path -> assertThat(inputs)
                        .as(path)
                        .filteredOn(input -> input.path().equals(path) && input.required())
                        .extracting(Input::name)
                        .containsAll(required(path)));
    }

    @Test
    void theSchemaNamesNoTypeThatHasNoBinding() throws IOException {
        assertThat(schema.keySet().stream()
                        .filter(path -> path.startsWith("oci:"))
                        .map(path -> path.replaceAll("^(oci:\\w+/\\w+:\\w+).*", "$1"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        resources().stream().map(BindingsTest::token).toList());
    }

    /** What a component registers is held with its type; a program that moves to the official SDK keeps every URN. */
    @Test
    void everyBindingIsRegisteredByItsTokenAndIsNamedAsTheOfficialClass() throws IOException {
        assertThat(Files.readAllLines(CHILDREN).stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith("oci:"))
                        .map(line -> line.substring(0, line.indexOf('|')))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        resources().stream().map(BindingsTest::token).toList());
        assertThat(resources()).allSatisfy(resource -> {
            var official = OTHERWISE_NAMED.getOrDefault(resource.getSimpleName(), resource.getSimpleName());
            var type = official.substring(0, 1).toLowerCase(Locale.ROOT) + official.substring(1);
            assertThat(token(resource)).matches("oci:[A-Z][A-Za-z]+/" + type + ":" + official);
        });
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyOutputIsOneOfTheProvidersWithItsType(Class<?> resource) {
        var known = Stream.of(token(resource), token(resource) + "#outputs")
                .flatMap(path -> schema.getOrDefault(path, List.of()).stream())
                .map(property -> property.replace("!", ""))
                .toList();
        assertThat(Stream.of(resource.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Export.class))
                        .map(field -> field.getAnnotation(Export.class).name() + ":" + word(typeOf(field))))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void nothingThatAProgramWritesIsASecret(Class<?> resource) {
        assertThat(inputs(token(resource), named(resource.getSimpleName() + "Args")))
                .extracting(Input::name)
                .noneMatch(name -> SECRET.matcher(name).find());
    }

    @Test
    void everyInputOfTheProviderIsOneOfTheOfficialOneAndItsKeyAlone() {
        assertThat(inputs("pulumi:providers:oci", OciProviderArgs.class)
                        .map(input -> input.name() + ":" + input.type()))
                .isSubsetOf(schema.getOrDefault("pulumi:providers:oci", List.of()));
        assertThat(inputs("pulumi:providers:oci", OciProviderArgs.class)
                        .map(Input::name)
                        .filter(name -> SECRET.matcher(name).find()))
                .containsExactly("privateKey");
    }

    private static Type typeOf(Field field) {
        return ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }

    private List<String> required(String path) {
        return schema.getOrDefault(path, List.of()).stream()
                .filter(input -> input.contains("!"))
                .map(input -> input.substring(0, input.indexOf('!')))
                .toList();
    }

    /** An input of a binding, and the type or the input that has it. */
    private record Input(String path, String name, boolean required, String type) {}

    private static Stream<Input> inputs(String path, Class<?> arguments) {
        return Stream.<Class<?>>iterate(arguments, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Import.class))
                .flatMap(field -> inputs(path, field));
    }

    private static Stream<Input> inputs(String path, Field field) {
        var annotation = field.getAnnotation(Import.class);
        var type = typeOf(field);
        return Stream.concat(
                Stream.of(new Input(path, annotation.name(), annotation.required(), word(type))),
                nested(type).stream().flatMap(inner -> inputs(path + "/" + annotation.name(), inner)));
    }

    private static String word(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return word(generic.getActualTypeArguments()[0]) + "s";
        }
        return type instanceof ParameterizedType ? "map" : WORDS.getOrDefault(type, "object");
    }

    private static Optional<Class<?>> nested(Type type) {
        var inner = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return inner instanceof Class<?> known && ResourceArgs.class.isAssignableFrom(known)
                ? Optional.of(known)
                : Optional.empty();
    }

    private static String token(Class<?> resource) {
        return resource.getAnnotation(ResourceType.class).type();
    }

    private static Class<?> named(String simpleName) {
        try {
            return Class.forName(BindingsTest.class.getPackageName() + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

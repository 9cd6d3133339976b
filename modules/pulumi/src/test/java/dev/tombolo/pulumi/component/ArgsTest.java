package dev.tombolo.pulumi.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import dev.tombolo.pulumi.ClassFiles;
import dev.tombolo.pulumi.oci.resource.OciResourceArgs;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program knows already is given as it is, and what only the deploy knows as an output, by the same name. */
class ArgsTest {
    private static final Path GUIDE = Path.of("../../docs/guides/pulumi-components.md");
    private static final Pattern ROW = Pattern.compile("^\\| (`\\w+`.*?) \\| .+ \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Map<String, String> BOXED =
            Map.of("boolean", "java.lang.Boolean", "double", "java.lang.Double", "int", "java.lang.Integer");

    static List<Class<?>> builders() {
        return ClassFiles.ofComponents()
                .filter(file -> file.endsWith("Args$Builder"))
                .map(ClassFiles::loaded)
                .toList();
    }

    private static Stream<Method> setters(Class<?> builder) {
        return Arrays.stream(builder.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() > 0);
    }

    private static boolean takesAnOutput(Method setter) {
        return setter.toGenericString().contains(Output.class.getName());
    }

    private static boolean takesOnlyWhatIsKnown(Method setter) {
        return Arrays.stream(setter.getParameterTypes())
                .noneMatch(type -> type.getPackageName().startsWith("dev.tombolo.pulumi")
                        || type.getPackageName().startsWith("com.pulumi"));
    }

    private static String withoutOutputs(Method setter) {
        return setter.getName()
                + Arrays.stream(setter.getGenericParameterTypes())
                        .map(ArgsTest::plain)
                        .toList();
    }

    private static String plain(Type type) {
        if (type instanceof Class<?> array && array.isArray()) {
            return "list of " + plain(array.getComponentType());
        }
        if (type instanceof ParameterizedType given && given.getRawType() == Output.class) {
            return plain(given.getActualTypeArguments()[0]);
        }
        return type instanceof ParameterizedType given && given.getRawType() == List.class
                ? "list of " + plain(given.getActualTypeArguments()[0])
                : BOXED.getOrDefault(type.getTypeName(), type.getTypeName());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void whatTakesAnOutputTakesTheValueItself(Class<?> builder) {
        var values = setters(builder)
                .filter(setter -> !takesAnOutput(setter))
                .map(ArgsTest::withoutOutputs)
                .toList();
        assertThat(setters(builder).filter(ArgsTest::takesAnOutput).map(ArgsTest::withoutOutputs))
                .isSubsetOf(values);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void everyInputOfABindingTakesAnOutput(Class<?> builder) {
        var outputs = setters(builder)
                .filter(ArgsTest::takesAnOutput)
                .map(Method::getName)
                .toList();
        if (builder.getPackage().equals(OciResourceArgs.class.getPackage())) {
            assertThat(setters(builder).map(Method::getName)).isSubsetOf(outputs);
        }
    }

    @Test
    void theGuideSaysWhyWhatTakesNoOutputTakesNone() throws IOException {
        assertThat(builders().stream()
                        .filter(builder -> !builder.getPackage().equals(OciResourceArgs.class.getPackage()))
                        .flatMap(ArgsTest::withoutAnOutput)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(inTheGuide());
    }

    private static Stream<String> withoutAnOutput(Class<?> builder) {
        var outputs = setters(builder)
                .filter(ArgsTest::takesAnOutput)
                .map(Method::getName)
                .toList();
        return setters(builder)
                .filter(ArgsTest::takesOnlyWhatIsKnown)
                .map(Method::getName)
                .filter(name -> !outputs.contains(name));
    }

    private static List<String> inTheGuide() throws IOException {
        return ROW.matcher(Files.readString(GUIDE))
                .results()
                .flatMap(row -> NAME.matcher(row.group(1)).results())
                .map(name -> name.group(1))
                .toList();
    }
}

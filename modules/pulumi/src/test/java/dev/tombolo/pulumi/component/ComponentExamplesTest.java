package dev.tombolo.pulumi.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import com.pulumi.resources.ComponentResource;
import dev.tombolo.pulumi.ClassFiles;
import dev.tombolo.pulumi.Recordings;
import dev.tombolo.pulumi.recording.RecordedResource;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component can be used alone: a program of the guides declares it. */
class ComponentExamplesTest {
    private static final String EXAMPLES = "dev.tombolo.pulumi.docs.";

    static List<Class<?>> components() {
        return ClassFiles.ofComponents()
                .<Class<?>>map(ClassFiles::loaded)
                .filter(ComponentResource.class::isAssignableFrom)
                .toList();
    }

    private static Stream<Method> examples() {
        return ClassFiles.ofTests()
                .filter(name -> name.startsWith(EXAMPLES))
                .map(ClassFiles::loaded)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(Context.class)))
                .sorted((first, second) -> name(first).compareTo(name(second)));
    }

    private static String name(Method example) {
        return example.getDeclaringClass().getSimpleName() + "." + example.getName();
    }

    private static List<RecordedResource> declared(Method example) {
        example.setAccessible(true);
        return Recordings.record(context -> run(example, context)).resources();
    }

    private static void run(Method example, Context context) {
        try {
            example.invoke(null, context);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(name(example), e);
        }
    }

    static String type(Class<?> component) {
        try {
            return String.valueOf(component.getField("TYPE").get(null));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void aProgramOfTheGuidesDeclaresIt(Class<?> component) {
        assertThat(examples().flatMap(example -> declared(example).stream()).map(RecordedResource::type))
                .contains(type(component));
    }

    @ParameterizedTest
    @MethodSource("components")
    void itsTypeIsItsNameOnItsCloud(Class<?> component) {
        var cloud = component.getPackageName().startsWith("dev.tombolo.pulumi.oci") ? "oci" : "aws";
        var name = component.getSimpleName().replaceFirst("^Oci", "");
        assertThat(type(component)).isEqualTo("tombolo:" + cloud + ":" + name);
    }

    @ParameterizedTest
    @MethodSource("components")
    void itIsDeclaredWithAndWithoutOptions(Class<?> component) {
        var counts = Arrays.stream(component.getConstructors())
                .map(Constructor::getParameterCount)
                .sorted()
                .toList();
        assertThat(counts).hasSize(2);
        assertThat(counts.get(1)).isEqualTo(counts.get(0) + 1);
    }
}

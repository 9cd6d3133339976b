package dev.tombolo.cdk.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.cdk.access.ModelAccess;
import dev.tombolo.cdk.construct.Templates;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** Every construct can be used alone: a stack that is no part of Tombolo uses it, and says how. */
class ConstructExamplesTest {
    private static final String EXAMPLES = "dev/tombolo/cdk/example/";
    private static final String SINGLETON = "dev/tombolo/cdk/baseline/Singleton";

    /** A class file, by the name under which other class files speak of it. */
    record ClassFile(String name, String content) {
        boolean speaksOf(ClassFile other) {
            return content.contains(other.name());
        }

        Class<?> loaded() {
            try {
                return Class.forName(name.replace('/', '.'), false, ConstructExamplesTest.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    private static List<ClassFile> classFilesBeside(Class<?> one) {
        try {
            var root = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (var files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> classFile(root.relativize(file), file))
                        .sorted((first, second) -> first.name().compareTo(second.name()))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static ClassFile classFile(Path name, Path file) {
        try {
            return new ClassFile(
                    name.toString().replace('\\', '/').replaceFirst("\\.class$", ""),
                    Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<ClassFile> constructs() {
        return classFilesBeside(ModelAccess.class).stream()
                .filter(file -> !file.name().endsWith("-info"))
                .filter(file -> Construct.class.isAssignableFrom(file.loaded()))
                .filter(file -> file.loaded().getConstructors().length > 0)
                .toList();
    }

    static List<ClassFile> examples() {
        return classFilesBeside(ConstructExamplesTest.class).stream()
                .filter(file -> file.name().startsWith(EXAMPLES) && !file.name().endsWith("-info"))
                .filter(file -> Stack.class.isAssignableFrom(file.loaded()))
                .toList();
    }

    private static Stack declared(App app, String id, ClassFile example) throws ReflectiveOperationException {
        var environment = Environment.builder()
                .account(Templates.ACCOUNT)
                .region("us-east-1")
                .build();
        return (Stack) example.loaded()
                .getConstructor(Construct.class, String.class, StackProps.class)
                .newInstance(app, id, StackProps.builder().env(environment).build());
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void aStackThatIsNoPartOfTomboloUsesIt(ClassFile construct) {
        assertThat(examples()).anyMatch(example -> example.speaksOf(construct));
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void itsFirstSentenceSaysWhatItIs(ClassFile construct) throws IOException {
        var source = Files.readString(Path.of("src/main/java", construct.name() + ".java"));
        assertThat(source)
                .containsPattern(Pattern.compile(
                        "\n/\\*\\*\n \\* [A-Z].*?\n \\*/\npublic final class " + construct, Pattern.DOTALL));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theStackSynthesizes(ClassFile example) throws ReflectiveOperationException {
        var template = Templates.of(declared(new App(), "Example", example));
        assertThat(template.path("Resources")).isNotEmpty();
    }

    @Test
    void whatExistsOnceStandsWithItsLikes() {
        assertThat(constructs())
                .filteredOn(construct -> construct.content().contains(SINGLETON))
                .extracting(ClassFile::toString)
                .containsExactly(
                        "AnthropicUseCase",
                        "AccountDataRetention",
                        "AccountEnforcedGuardrail",
                        "InvocationLogging",
                        "ModelCallTrail");
        assertThat(constructs())
                .filteredOn(construct -> construct.content().contains(SINGLETON))
                .extracting(construct -> construct.loaded().getPackageName())
                .containsOnly("dev.tombolo.cdk.account", "dev.tombolo.cdk.baseline");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void failsOnASecondStackWithWhatExistsOnce(ClassFile example) throws ReflectiveOperationException {
        var app = new App();
        declared(app, "First", example);
        boolean hasWhatExistsOnce = constructs().stream()
                .filter(construct -> construct.content().contains(SINGLETON))
                .anyMatch(example::speaksOf);
        if (hasWhatExistsOnce) {
            assertThatThrownBy(() -> declared(app, "Second", example))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessageMatching(
                            "Second/.*: the .* of 111122223333 us-east-1 is declared by First/.* already, and the"
                                    + " later deploy would overwrite the earlier · keep one of them");
        } else {
            assertThat(Templates.of(declared(app, "Second", example)).path("Resources"))
                    .isNotEmpty();
        }
    }
}

package dev.tombolo.pulumi;

import dev.tombolo.pulumi.aws.access.ModelConsumer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The compiled classes of this module and of its tests, by their names, in order. */
public final class ClassFiles {
    private ClassFiles() {}

    /** Returns the names of the classes that users of the module have. */
    public static Stream<String> ofComponents() {
        return beside(ModelConsumer.class);
    }

    /** Returns the names of the classes of tests. */
    public static Stream<String> ofTests() {
        return beside(ClassFiles.class);
    }

    /** Returns a class by its name. */
    public static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, ClassFiles.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> beside(Class<?> one) {
        try {
            var root = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (var files = Files.walk(root)) {
                return files
                        .map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                        .map(file ->
                                file.replace(".class", "").replace('/', '.').replace('\\', '.'))
                        .sorted()
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}

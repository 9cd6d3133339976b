package dev.tombolo.stacks.multicloud.provider;

import com.pulumi.core.annotations.ResourceType;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * This repository's bindings of OCI resources, found by their tokens: {@code oci:Budget/rule:Rule} is bound by
 * {@code BudgetRule}.
 *
 * @param byToken each class with its token
 */
record OciBindings(Map<String, Class<?>> byToken) {
    private static final String FOLDER = OciProvider.class.getPackageName().replace('.', '/');

    static OciBindings known() {
        var origin = OciProvider.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            var place = Path.of(origin.toURI());
            if (Files.isDirectory(place)) {
                return in(place.resolve(FOLDER));
            }
            try (var jar = FileSystems.newFileSystem(place)) {
                return in(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OciBindings in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new OciBindings(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> OciProvider.class.getPackageName() + "." + name.replace(".class", ""))
                    .map(ResourceSchema::loaded)
                    .flatMap(Optional::stream)
                    .flatMap(OciBindings::bound)
                    .collect(Collectors.toUnmodifiableMap(OciBindings::token, type -> type)));
        }
    }

    private static Stream<Class<?>> bound(Class<?> type) {
        return type.isAnnotationPresent(ResourceType.class) ? Stream.of(type) : Stream.empty();
    }

    private static String token(Class<?> type) {
        return type.getAnnotation(ResourceType.class).type();
    }

    Optional<Class<?>> find(String token) {
        return Optional.ofNullable(byToken.get(token));
    }
}

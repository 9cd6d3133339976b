package dev.tombolo.cli.check;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.catalog.provider.Presence;
import dev.tombolo.catalog.provider.ProviderType;
import dev.tombolo.catalog.provider.ProviderTypes;
import dev.tombolo.catalog.provider.ProviderVersion;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The types that the OCI provider of an environment has. What a state holds of another type, no deploy with that version can
 * read, change or delete.
 *
 * @param environment the environment's name
 * @param version the version that it is pinned to
 */
record ProvidedTypes(String environment, ProviderVersion version) {
    /**
     * Refuses subjects that hold types which the version is not known to have.
     *
     * @throws InvalidInput that names each such resource, and the versions that have its type
     */
    void require(List<Subject> subjects) {
        var problems = subjects.stream()
                .flatMap(subject -> subject.graph().resources().stream()
                        .flatMap(resource -> problem(subject.path(), resource).stream()))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private Optional<Problem> problem(Path path, Resource resource) {
        return ProviderTypes.oci()
                .type(resource.nativeType())
                .filter(type -> type.presence(version) != Presence.HAS)
                .map(type -> new Problem(
                        Position.whole(environment),
                        KeyPath.of("oci", "providerVersion"),
                        said(type, "the type of " + resource.display() + " in " + path),
                        "take " + type.versions() + ", or delete it with one of them first"));
    }

    private String said(ProviderType type, String held) {
        return type.presence(version) == Presence.LACKS
                ? version + " lacks " + held
                : "whether " + version + " has " + held + " is not known";
    }
}

package dev.tombolo.blueprint.retention;

import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How long Bedrock keeps what callers send: a setting that exists once in each account, Region and plane.
 *
 * @param mode how long
 * @param planes the services that are set
 * @param adopt the digest of a foreign setting that may be taken over
 */
public record DataRetention(DataRetentionMode mode, SortedSet<Plane> planes, Optional<String> adopt) {
    /** Creates a setting; the set is copied. */
    public DataRetention {
        planes = new TreeSet<>(planes);
    }

    /**
     * Returns what whoever writes the setting of a plane may do. Neither action supports a resource; the one that writes
     * holds for this mode only
     * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock-mantle.html, 2026-11-22).
     */
    public List<Statement> statements(Plane plane) {
        var anything = List.of(Text.of("*"));
        return List.of(
                Statement.allow("ReadRetention", List.of(plane.service() + ":GetAccountDataRetention"), anything),
                Statement.allow("WriteRetention", List.of(plane.service() + ":PutAccountDataRetention"), anything)
                        .when("StringEquals", plane.service() + ":DataRetentionMode", mode.mode()));
    }

    /** Returns the models that are stated not to allow this mode, so that their calls fail. */
    public List<String> refused(List<ModelPath> paths) {
        return paths.stream()
                .filter(this::isRefused)
                .map(DataRetention::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the models of which it is not known whether they allow this mode, each with what is known. */
    public List<String> doubts(List<ModelPath> paths) {
        return mode == DataRetentionMode.NONE
                ? paths.stream()
                        .flatMap(DataRetention::doubt)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private boolean isRefused(ModelPath path) {
        return mode != DataRetentionMode.INHERIT
                && path.model()
                        .retentionModes()
                        .stated()
                        .filter(modes -> !modes.contains(mode.mode()))
                        .isPresent();
    }

    private static Stream<String> doubt(ModelPath path) {
        var modes = path.model().retentionModes();
        return modes.stated().isPresent() ? Stream.of() : Stream.of(name(path) + ": " + modes.doubt());
    }

    private static String name(ModelPath path) {
        return path.model().name();
    }
}

package dev.tombolo.cli.smoke;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A model that a consumer does not have: the first by name that the Region serves in one way.
 *
 * @param catalog the models that there are
 * @param way asks for a model by its name in that way
 */
record OutsideModel(Catalog catalog, Function<String, ModelQuery> way) {
    /** Returns it; empty where the Region serves no other. */
    Optional<ModelPath> of(List<ModelPath> own) {
        var names = own.stream().map(path -> path.model().name()).toList();
        return catalog.names().stream()
                .filter(name -> !names.contains(name))
                .flatMap(this::found)
                .findFirst();
    }

    private Stream<ModelPath> found(String name) {
        return new PathFinder(catalog).find(way.apply(name)) instanceof PathAnswer.Found found
                ? Stream.of(found.path())
                : Stream.of();
    }
}

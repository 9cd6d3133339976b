package dev.tombolo.blueprint.access;

import dev.tombolo.catalog.path.ModelPath;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a consumer may not call for now, though everything that was made for it stays. */
public sealed interface Suspension {
    /** Nothing is suspended. */
    Suspension NONE = new OfModels(new TreeSet<>());

    /** Returns those of some paths that may still be called. */
    List<ModelPath> callable(List<ModelPath> paths);

    /** No call at all. */
    record OfConsumer() implements Suspension {
        @Override
        public List<ModelPath> callable(List<ModelPath> paths) {
            return List.of();
        }
    }

    /**
     * No call of some models.
     *
     * @param models their portable names
     */
    record OfModels(SortedSet<String> models) implements Suspension {
        /** Creates a suspension; the set is copied. */
        public OfModels {
            models = Collections.unmodifiableSortedSet(new TreeSet<>(models));
        }

        @Override
        public List<ModelPath> callable(List<ModelPath> paths) {
            return paths.stream()
                    .filter(path -> !models.contains(path.model().name()))
                    .toList();
        }
    }
}

package dev.tombolo.catalog.path;

import java.util.List;

/** The catalog's answer to a {@link ModelQuery}. */
public sealed interface PathAnswer {
    /**
     * The model can be called.
     *
     * @param path how
     */
    record Found(ModelPath path) implements PathAnswer {}

    /**
     * The model cannot be called so.
     *
     * @param reasons why not, one for each way that was considered
     * @param nearest what would work instead, at most three, nearest first
     */
    record Refused(List<String> reasons, List<String> nearest) implements PathAnswer {}
}

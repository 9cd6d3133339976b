package dev.tombolo.environment.folder;

import dev.tombolo.environment.source.StructureCheck;
import java.util.Objects;

/** The schema of an environment, read once. */
final class EnvironmentSchema {
    static final StructureCheck CHECK = StructureCheck.of(Objects.requireNonNull(
            EnvironmentSchema.class.getResourceAsStream("environment.schema.json"), "the schema is not in this jar"));

    private EnvironmentSchema() {}

    /** Makes sure that the schema is read. */
    static void prepare() {
        Objects.requireNonNull(CHECK);
    }
}

package dev.tombolo.assurance.rules.serving;

import dev.tombolo.assurance.facts.FactFile;
import java.util.List;

/**
 * A resource type that is often written and that no registry knows.
 *
 * @param type the type
 * @param instead what does the job
 * @param source where it was read that the type does not exist
 * @param date when
 */
record NonexistentType(String type, String instead, String source, String date) {

    static final List<NonexistentType> ALL =
            new FactFile(NonexistentType.class, "nonexistent-resource-types.json").list(NonexistentType.class);
}

package dev.tombolo.live.smoke.oci;

import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Optional;

/**
 * A consumer that is tried.
 *
 * @param consumer who it is, and what it may call
 * @param outside a model on demand that it may not call; empty where there is none in the Region
 */
public record SmokeConsumer(OciConsumer consumer, Optional<ModelPath> outside) {
    /** Returns what it may call now. */
    List<ModelPath> callable() {
        return consumer.suspension().callable(consumer.paths());
    }

    boolean isSuspended(ModelPath path) {
        return !callable().contains(path);
    }

    /** Returns how a line of the report calls a call of it. */
    String subject(ModelPath path) {
        return consumer.key() + " " + path.model().name();
    }
}

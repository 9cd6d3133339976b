package dev.tombolo.live.refresh;

import dev.tombolo.catalog.ModelRecord;
import java.util.List;

/**
 * What an overlay of the catalog could say.
 *
 * @param models the records that differ, as they would be; sorted by their names
 * @param differences what differs
 */
public record Proposal(List<ModelRecord> models, List<Difference> differences) {
    /** Creates a proposal; the lists are copied. */
    public Proposal {
        models = List.copyOf(models);
        differences = List.copyOf(differences);
    }
}

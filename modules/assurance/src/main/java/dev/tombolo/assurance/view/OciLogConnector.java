package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A connector of OCI Connector Hub, which moves records.
 *
 * @param resource the connector
 * @param logGroups the groups of logs that it reads
 * @param bucket the name of the bucket that it writes into; empty where that is none
 */
public record OciLogConnector(Resource resource, List<Property> logGroups, Optional<Property> bucket) implements View {

    public OciLogConnector {
        logGroups = List.copyOf(logGroups);
    }
}

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

    static OciLogConnector of(Resource connector) {
        return new OciLogConnector(
                connector,
                Stated.below(connector.root(), List.of("source", "logSources")).stream()
                        .flatMap(sources -> sources.elements().stream())
                        .flatMap(source -> source.get("logGroupId").stream())
                        .toList(),
                Stated.below(connector.root(), List.of("target", "bucket")));
    }
}

package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;

/**
 * A quota of OCI.
 *
 * @param resource the quota
 * @param statements its statements, each as it was written
 */
public record OciQuota(Resource resource, List<Property> statements) implements View {

    public OciQuota {
        statements = List.copyOf(statements);
    }
}

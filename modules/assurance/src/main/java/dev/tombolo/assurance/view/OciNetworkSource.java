package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;

/**
 * Addresses that statements of OCI may ask for.
 *
 * @param resource the network source
 * @param publicAddresses its public addresses and blocks of them
 */
public record OciNetworkSource(Resource resource, List<Property> publicAddresses) implements View {

    public OciNetworkSource {
        publicAddresses = List.copyOf(publicAddresses);
    }
}

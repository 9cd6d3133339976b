package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import java.util.List;

/**
 * A private endpoint of OCI Generative AI in a subnet.
 *
 * @param resource the resource that it was read from
 * @param subnet the subnet
 * @param networkSecurityGroups who may reach it, by network security groups
 * @param dnsPrefix the first label of its host name
 */
public record OciPrivateEndpoint(Resource resource, Value subnet, List<Value> networkSecurityGroups, Value dnsPrefix)
        implements Endpoint {

    public OciPrivateEndpoint {
        networkSecurityGroups = List.copyOf(networkSecurityGroups);
    }
}

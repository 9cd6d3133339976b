package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.ResourceGraph;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that a rule may look at: the resources, what they mean, and which were not looked at.
 *
 * @param graph the resources
 * @param all their views, in the order of the resources
 * @param notLookedAt how many resources there are of each native type that has no reader
 */
public record Views(ResourceGraph graph, List<View> all, SortedMap<String, Integer> notLookedAt) {

    public Views {
        all = List.copyOf(all);
        notLookedAt = Collections.unmodifiableSortedMap(new TreeMap<>(notLookedAt));
    }

    /** The views of one kind, for example {@code OciGrant.class}. */
    public <T extends View> Stream<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The statements of IAM policies of roles, users and groups. */
    public Stream<AwsGrant> identityGrants() {
        return of(AwsGrant.class).filter(grant -> grant.kind() == PolicyKind.IDENTITY);
    }

    /** The statements of service control policies. */
    public Stream<AwsGrant> serviceControls() {
        return of(AwsGrant.class).filter(grant -> grant.kind() == PolicyKind.SERVICE_CONTROL);
    }

    /** The statements of Oracle Cloud policies. */
    public Stream<OciGrant> ociGrants() {
        return of(OciGrant.class);
    }

    /** The endpoints of AWS services. */
    public Stream<VpcEndpoint> vpcEndpoints() {
        return of(VpcEndpoint.class);
    }

    /** The identity statements that one principal holds together with this one, itself included. */
    public Stream<AwsGrant> heldWith(AwsGrant grant) {
        return identityGrants().filter(grant::isHeldWith);
    }
}

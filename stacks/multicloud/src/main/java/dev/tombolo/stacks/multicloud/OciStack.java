package dev.tombolo.stacks.multicloud;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.audit.OciAuditExport;
import dev.tombolo.catalog.Region;
import dev.tombolo.environment.OciSide;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.oci.OciModelCompartment;
import dev.tombolo.pulumi.oci.OciModelConsumer;
import dev.tombolo.pulumi.oci.OciModelConsumerArgs;
import dev.tombolo.pulumi.oci.OciModelNetwork;
import dev.tombolo.pulumi.oci.OciModelNetworkArgs;
import dev.tombolo.pulumi.oci.audit.OciModelAudit;
import dev.tombolo.pulumi.oci.audit.OciModelAuditArgs;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import java.util.Optional;

/**
 * An environment's side on OCI, which only Pulumi can own. IAM is written through the provider of the home Region. What
 * needs rights on the whole tenancy is found by its name: {@link TenancyStack} declares it, or somebody else does.
 */
final class OciStack {
    private final OciSide oci;
    private final OciProvider home;
    private final ComponentResourceOptions options;
    private final Output<String> compartment;

    private OciStack(OciSide oci) {
        this.oci = oci;
        this.home = provider("oci-home", oci.homeRegion());
        this.options = ComponentResourceOptions.builder()
                .providers(provider("oci", oci.region()))
                .resourceTransformations(new PinnedVersion(oci.providerVersion()))
                .build();
        this.compartment = OciModelCompartment.existing(oci.parentCompartment(), oci.compartmentName(), home);
    }

    static void declare(OciSide oci) {
        var stack = new OciStack(oci);
        stack.dedicated(stack.network());
        oci.operations().ifPresent(new OciWatch(stack.compartment, stack.options)::declare);
        oci.audit().ifPresent(stack::audit);
        oci.consumers().forEach(stack::consumer);
    }

    private OciProvider provider(String name, Region region) {
        return new OciProvider(
                name,
                OciProviderArgs.builder()
                        .region(region.name())
                        .tenancyOcid(oci.tenancy())
                        .build(),
                new PinnedVersion(oci.providerVersion()).options());
    }

    private Holes holes() {
        return Holes.NONE.with(OciSide.COMPARTMENT_ID, compartment);
    }

    private void dedicated(Optional<OciModelNetwork> network) {
        new DedicatedModels(oci, compartment, options).declare(network);
    }

    private void audit(OciAuditExport export) {
        new OciModelAudit(
                "audit", OciModelAuditArgs.of(export, holes(), Output.of(oci.parentCompartment()), home), options);
    }

    private Optional<OciModelNetwork> network() {
        return oci.network()
                .map(network -> new OciModelNetwork(
                        "network", OciModelNetworkArgs.of(network, holes(), compartment, FormerNames.NONE), options));
    }

    private void consumer(OciConsumer consumer) {
        new OciModelConsumer(
                consumer.key(),
                OciModelConsumerArgs.builder()
                        .paths(consumer.paths())
                        .suspended(consumer.suspension())
                        .principal(principal(consumer))
                        .compartmentId(compartment)
                        .policyCompartmentId(oci.parentCompartment())
                        .physicalName(consumer.name())
                        .homeRegionProvider(home)
                        .tags(consumer.tags())
                        .build(),
                options);
    }

    private static OciPrincipal principal(OciConsumer consumer) {
        return consumer.principal() instanceof OciPrincipal.InstancesIn
                ? new OciPrincipal.DynamicGroup(consumer.name())
                : consumer.principal();
    }
}

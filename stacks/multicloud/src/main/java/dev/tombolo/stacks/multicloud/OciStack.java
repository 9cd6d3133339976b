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
import dev.tombolo.pulumi.oci.serving.OciModelProject;
import dev.tombolo.pulumi.oci.serving.OciModelProjectArgs;
import dev.tombolo.pulumi.oci.tenancy.OciTenancyCheck;
import java.util.Optional;

/**
 * An environment's side on OCI, which only Pulumi can own. IAM is written through the provider of the home Region. What
 * needs rights on the whole tenancy is found by its name: {@link TenancyStack} declares it, or somebody else does.
 */
final class OciStack {
    private final OciSide oci;
    private final OciProvider home;
    private final OciTenancyCheck check;
    private final ComponentResourceOptions options;
    private final Output<String> compartment;

    /** Sets up its providers and checks their tenancy. */
    OciStack(OciSide oci) {
        this.oci = oci;
        this.home = provider("oci-home", oci.homeRegion());
        var unchecked = ComponentResourceOptions.builder()
                .providers(provider("oci", oci.region()))
                .resourceTransformations(new PinnedVersion(oci.providerVersion()))
                .build();
        this.check = new OciTenancyCheck("tenancy", oci.tenancy(), unchecked);
        this.options = check.guarded(unchecked);
        this.compartment =
                check.then(() -> OciModelCompartment.existing(oci.parentCompartment(), oci.compartmentName(), home));
    }

    void declare() {
        dedicated(network());
        oci.operations().ifPresent(new OciWatch(compartment, options)::declare);
        oci.project()
                .ifPresent(project -> new OciModelProject(
                        "responses", OciModelProjectArgs.of(project, compartment, FormerNames.NONE), options));
        oci.audit().ifPresent(this::audit);
        oci.consumers().forEach(this::consumer);
    }

    /** Returns options under which what stands beside it waits for the check of the tenancy, too. */
    ComponentResourceOptions afterCheck() {
        return check.guarded(ComponentResourceOptions.builder().build());
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
        var args = OciModelConsumerArgs.builder()
                .paths(consumer.paths())
                .suspended(consumer.suspension())
                .principal(principal(consumer))
                .compartmentId(compartment)
                .policyCompartmentId(oci.parentCompartment())
                .physicalName(consumer.name())
                .homeRegionProvider(home)
                .tags(consumer.tags());
        consumer.networkSource().ifPresent(args::networkSource);
        new OciModelConsumer(consumer.key(), args.build(), options);
    }

    private static OciPrincipal principal(OciConsumer consumer) {
        return consumer.principal() instanceof OciPrincipal.InstancesIn
                ? new OciPrincipal.DynamicGroup(consumer.name())
                : consumer.principal();
    }
}

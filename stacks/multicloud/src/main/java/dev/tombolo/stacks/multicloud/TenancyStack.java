package dev.tombolo.stacks.multicloud;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.environment.OciRoot;
import dev.tombolo.environment.OciSide;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.oci.OciInstances;
import dev.tombolo.pulumi.oci.OciInstancesArgs;
import dev.tombolo.pulumi.oci.OciModelCompartment;
import dev.tombolo.pulumi.oci.OciModelCompartmentArgs;
import dev.tombolo.pulumi.oci.OciTagDefaults;
import dev.tombolo.pulumi.oci.OciTagDefaultsArgs;
import dev.tombolo.pulumi.oci.cost.OciModelBudget;
import dev.tombolo.pulumi.oci.cost.OciModelBudgetArgs;
import dev.tombolo.pulumi.oci.cost.OciUnitQuotas;
import dev.tombolo.pulumi.oci.cost.OciUnitQuotasArgs;
import dev.tombolo.pulumi.oci.network.OciModelNetworkSource;
import dev.tombolo.pulumi.oci.network.OciModelNetworkSourceArgs;
import dev.tombolo.pulumi.oci.network.OciZprPolicies;
import dev.tombolo.pulumi.oci.network.OciZprPoliciesArgs;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import dev.tombolo.pulumi.oci.tenancy.OciTenancyCheck;

/**
 * What needs rights on the whole tenancy: the environment's own compartment, and what Oracle keeps for it in the root
 * compartment. It is deployed before the environment's own stack, which finds all of it by name. Everything is written in
 * the home Region.
 */
final class TenancyStack {
    private final OciSide oci;
    private final OciProvider home;
    private final ComponentResourceOptions options;

    private TenancyStack(OciSide oci) {
        this.oci = oci;
        this.home = new OciProvider(
                "tenancy",
                OciProviderArgs.builder()
                        .region(oci.homeRegion().name())
                        .tenancyOcid(oci.tenancy())
                        .build(),
                new PinnedVersion(oci.providerVersion()).options());
        var unchecked = ComponentResourceOptions.builder()
                .providers(home)
                .resourceTransformations(new PinnedVersion(oci.providerVersion()))
                .build();
        this.options = new OciTenancyCheck("tenancy", oci.tenancy(), unchecked).guarded(unchecked);
    }

    static void declare(OciSide oci, OciRoot root) {
        var stack = new TenancyStack(oci);
        var compartment = stack.compartment();
        stack.tagDefaults(root, compartment);
        oci.consumers().forEach(stack::instances);
        stack.root(
                root,
                Holes.NONE
                        .with(OciSide.COMPARTMENT_ID, compartment)
                        .with(OciSide.COMPARTMENT_NAME, compartment.applyValue(made -> oci.compartmentName())));
    }

    private Output<String> compartment() {
        return new OciModelCompartment(
                        "models",
                        OciModelCompartmentArgs.builder()
                                .parentId(oci.parentCompartment())
                                .physicalName(oci.compartmentName())
                                .description("Models of this environment")
                                .homeRegionProvider(home)
                                .tags(oci.freeformTags())
                                .build(),
                        options)
                .compartmentId();
    }

    private void tagDefaults(OciRoot root, Output<String> compartment) {
        if (!root.tagDefaults().isEmpty()) {
            var args = OciTagDefaultsArgs.builder().compartmentId(compartment).homeRegionProvider(home);
            root.tagDefaults().forEach(args::tag);
            new OciTagDefaults("tags", args.build(), options);
        }
    }

    private void instances(OciConsumer consumer) {
        if (consumer.principal() instanceof OciPrincipal.InstancesIn instances) {
            new OciInstances(
                    consumer.key(),
                    OciInstancesArgs.builder()
                            .compartmentId(Holes.NONE.fill(instances.compartment()))
                            .tenancyId(oci.tenancy())
                            .physicalName(consumer.name())
                            .homeRegionProvider(home)
                            .tags(consumer.tags())
                            .build(),
                    options);
        }
    }

    private void root(OciRoot root, Holes holes) {
        root.budget()
                .ifPresent(budget -> new OciModelBudget(
                        "spend",
                        OciModelBudgetArgs.of(budget, holes, Output.of(oci.tenancy()), home, FormerNames.NONE),
                        options));
        root.quotas()
                .ifPresent(quotas -> new OciUnitQuotas(
                        "units",
                        OciUnitQuotasArgs.of(quotas, holes, Output.of(oci.tenancy()), home, FormerNames.NONE),
                        options));
        oci.networkSource()
                .ifPresent(source -> new OciModelNetworkSource(
                        "network",
                        OciModelNetworkSourceArgs.of(source, holes, Output.of(oci.tenancy()), home, FormerNames.NONE),
                        options));
        root.packetRouting()
                .ifPresent(policy -> new OciZprPolicies(
                        "packet-routing", OciZprPoliciesArgs.of(policy, Output.of(oci.tenancy())), options));
    }
}

package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs of an {@link OciModelConsumer}. */
public final class OciModelConsumerArgs extends ResourceArgs {
    private static final Reference COMPARTMENT_ID = new Reference("compartment", "id");
    private static final Reference PRINCIPAL_ID = new Reference("principal", "id");

    private final OciConsumer consumer;
    private final Holes holes;
    private final Output<String> policyCompartmentId;
    private final Optional<Output<String>> tenancyId;
    private final Optional<ProviderResource> homeRegionProvider;
    private final FormerNames formerNames;

    private OciModelConsumerArgs(Builder given, Output<String> compartmentId) {
        this.consumer = new OciConsumer(
                "",
                given.principal.orElseThrow(),
                given.paths,
                Text.of(COMPARTMENT_ID),
                given.physicalName.orElse(""),
                given.tags,
                given.suspension,
                given.networkSource);
        this.holes = given.holes.with(COMPARTMENT_ID, compartmentId);
        this.policyCompartmentId = given.policyCompartmentId.orElse(compartmentId);
        this.tenancyId = given.tenancyId;
        this.homeRegionProvider = given.homeRegionProvider;
        this.formerNames = given.formerNames;
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    OciConsumer consumer(String name) {
        return new OciConsumer(
                name,
                consumer.principal(),
                consumer.paths(),
                consumer.compartment(),
                consumer.name().isEmpty() ? name : consumer.name(),
                consumer.tags(),
                consumer.suspension(),
                consumer.networkSource());
    }

    Holes holes() {
        return holes;
    }

    Output<String> policyCompartmentId() {
        return policyCompartmentId;
    }

    Output<String> tenancyId() {
        return tenancyId.orElseThrow();
    }

    Optional<ProviderResource> homeRegionProvider() {
        return homeRegionProvider;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private List<ModelPath> paths = List.of();
        private Optional<OciPrincipal> principal = Optional.empty();
        private Holes holes = Holes.NONE;
        private Optional<Output<String>> compartmentId = Optional.empty();
        private Optional<Output<String>> policyCompartmentId = Optional.empty();
        private Optional<Output<String>> tenancyId = Optional.empty();
        private Optional<String> physicalName = Optional.empty();
        private Optional<ProviderResource> homeRegionProvider = Optional.empty();
        private Map<String, String> tags = Map.of();
        private Suspension suspension = Suspension.NONE;
        private Optional<String> networkSource = Optional.empty();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the models that it may call, such as those of a {@code ModelSelection}. Required. */
        public Builder paths(List<ModelPath> paths) {
            this.paths = List.copyOf(paths);
            return this;
        }

        /** Sets who it is. Required. */
        public Builder principal(OciPrincipal principal) {
            this.principal = Optional.of(principal);
            return this;
        }

        /** Sets compute instances of the compartment of this OCID as who it is. */
        public Builder instancesIn(Output<String> compartmentId) {
            holes = holes.with(PRINCIPAL_ID, compartmentId);
            return principal(new OciPrincipal.InstancesIn(Text.of(PRINCIPAL_ID)));
        }

        /** Sets compute instances of the compartment of this OCID as who it is. */
        public Builder instancesIn(String compartmentId) {
            return instancesIn(Output.of(compartmentId));
        }

        /** Sets a workload of the OKE cluster of this OCID as who it is. */
        public Builder workload(Output<String> clusterId, String namespace, String serviceAccount) {
            holes = holes.with(PRINCIPAL_ID, clusterId);
            return principal(new OciPrincipal.Workload(Text.of(PRINCIPAL_ID), namespace, serviceAccount));
        }

        /** Sets a workload of the OKE cluster of this OCID as who it is. */
        public Builder workload(String clusterId, String namespace, String serviceAccount) {
            return workload(Output.of(clusterId), namespace, serviceAccount);
        }

        /** Sets the OCID of the compartment that calls name and are billed to. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /** Sets the OCID of the compartment that calls name and are billed to. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the OCID of the compartment in which the policy lives. By default that of the calls. */
        public Builder policyCompartmentId(Output<String> policyCompartmentId) {
            this.policyCompartmentId = Optional.of(policyCompartmentId);
            return this;
        }

        /** Sets the OCID of the compartment in which the policy lives. By default that of the calls. */
        public Builder policyCompartmentId(String policyCompartmentId) {
            return policyCompartmentId(Output.of(policyCompartmentId));
        }

        /** Sets the OCID of the tenancy, where OCI keeps dynamic groups. Required for instances only. */
        public Builder tenancyId(Output<String> tenancyId) {
            this.tenancyId = Optional.of(tenancyId);
            return this;
        }

        /** Sets the OCID of the tenancy, where OCI keeps dynamic groups. Required for instances only. */
        public Builder tenancyId(String tenancyId) {
            return tenancyId(Output.of(tenancyId));
        }

        /** Sets the physical name of policy and dynamic group, unique in the tenancy. By default the component's name. */
        public Builder physicalName(String physicalName) {
            this.physicalName = Optional.of(physicalName);
            return this;
        }

        /**
         * Sets the provider of the tenancy's home Region, the only one that writes Identity
         * (https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingregions.htm). By default the component's.
         */
        public Builder homeRegionProvider(ProviderResource homeRegionProvider) {
            this.homeRegionProvider = Optional.of(homeRegionProvider);
            return this;
        }

        /** Sets the free-form tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
        }

        /** Sets what it may not call for now, though its dynamic group stays. Nothing by default. */
        public Builder suspended(Suspension suspension) {
            this.suspension = suspension;
            return this;
        }

        /**
         * Sets the name of the network source that calls must come from, such as that of an {@code
         * OciModelNetworkSource}. By default they may come from anywhere.
         */
        public Builder networkSource(String networkSource) {
            this.networkSource = Optional.of(networkSource);
            return this;
        }

        /** Sets the names that this consumer had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing, one a line
         */
        public OciModelConsumerArgs build() {
            var required = new RequiredValues("OciModelConsumer")
                    .require("paths", paths.stream().findFirst())
                    .require("principal", principal)
                    .require("compartmentId", compartmentId);
            if (principal.orElse(null) instanceof OciPrincipal.InstancesIn && tenancyId.isEmpty()) {
                required.problem(
                        "tenancyId is missing beside instances · give tenancyId(...), where OCI keeps dynamic groups");
            }
            required.check();
            return new OciModelConsumerArgs(this, compartmentId.orElseThrow());
        }
    }
}

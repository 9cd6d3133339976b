package dev.tombolo.pulumi.oci.audit;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.audit.OciAuditExport;
import dev.tombolo.blueprint.audit.VaultKey;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs of an {@link OciModelAudit}. */
public final class OciModelAuditArgs extends ResourceArgs {
    private final OciAuditExport export;
    private final Holes holes;
    private final Output<String> policyCompartmentId;
    private final Optional<ProviderResource> homeRegionProvider;
    private final FormerNames formerNames;

    private OciModelAuditArgs(
            OciAuditExport export,
            Holes holes,
            Output<String> policyCompartmentId,
            Optional<ProviderResource> homeRegionProvider,
            FormerNames formerNames) {
        this.export = export;
        this.holes = holes;
        this.policyCompartmentId = policyCompartmentId;
        this.homeRegionProvider = homeRegionProvider;
        this.formerNames = formerNames;
    }

    /** Takes an export that is worked out already, the values of its holes, and where its policy lives. */
    public static OciModelAuditArgs of(
            OciAuditExport export,
            Holes holes,
            Output<String> policyCompartmentId,
            ProviderResource homeRegionProvider) {
        return new OciModelAuditArgs(
                export, holes, policyCompartmentId, Optional.of(homeRegionProvider), FormerNames.NONE);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    OciAuditExport export(String name) {
        return export.name().isEmpty() ? export.named(name, export.freeformTags()) : export;
    }

    Holes holes() {
        return holes;
    }

    Output<String> policyCompartmentId() {
        return policyCompartmentId;
    }

    Optional<ProviderResource> homeRegionProvider() {
        return homeRegionProvider;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private static final Reference COMPARTMENT = new Reference("compartment", "id");
        private static final Reference NAMESPACE = new Reference("tenancy", "namespace");
        private static final Reference KEY = new Reference("key", "id");
        private static final Reference KEY_COMPARTMENT = new Reference("key-compartment", "id");
        private static final int YEAR = 365;

        private final RequiredValues required = new RequiredValues("OciModelAudit");
        private Optional<Output<String>> compartmentId = Optional.empty();
        private Optional<Output<String>> policyCompartmentId = Optional.empty();
        private Optional<Output<String>> namespace = Optional.empty();
        private Optional<String> region = Optional.empty();
        private int retentionDays = YEAR;
        private Optional<VaultKey> key = Optional.empty();
        private Holes holes = Holes.NONE;
        private String physicalName = "";
        private Map<String, String> tags = Map.of();
        private Optional<ProviderResource> homeRegionProvider = Optional.empty();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the OCID of the compartment whose log is moved, and which gets bucket and connector. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /** Sets the OCID of the compartment whose log is moved, and which gets bucket and connector. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the OCID of the compartment in which the policy lives. By default that of the log. */
        public Builder policyCompartmentId(Output<String> policyCompartmentId) {
            this.policyCompartmentId = Optional.of(policyCompartmentId);
            return this;
        }

        /** Sets the OCID of the compartment in which the policy lives. By default that of the log. */
        public Builder policyCompartmentId(String policyCompartmentId) {
            return policyCompartmentId(Output.of(policyCompartmentId));
        }

        /** Sets the tenancy's Object Storage namespace, which {@code oci os ns get} tells. Required. */
        public Builder namespace(Output<String> namespace) {
            this.namespace = Optional.of(namespace);
            return this;
        }

        /** Sets the tenancy's Object Storage namespace, which {@code oci os ns get} tells. Required. */
        public Builder namespace(String namespace) {
            return namespace(Output.of(namespace));
        }

        /** Sets the name of the Region. Required. */
        public Builder region(String region) {
            this.region = Optional.of(region);
            return this;
        }

        /** Sets how many days each object is kept at least. By default 365. */
        public Builder retentionDays(int retentionDays) {
            if (retentionDays < 1) {
                required.problem("retentionDays has " + retentionDays + ", which keeps nothing · give 1 or more");
            }
            this.retentionDays = retentionDays;
            return this;
        }

        /** Sets a key of OCI Vault and the compartment that it lies in. By default Oracle's own key. */
        public Builder key(Output<String> keyId, Output<String> compartmentId) {
            holes = holes.with(KEY, keyId).with(KEY_COMPARTMENT, compartmentId);
            key = Optional.of(new VaultKey(Text.of(KEY), Text.of(KEY_COMPARTMENT)));
            return this;
        }

        /** Sets a key of OCI Vault and the compartment that it lies in. By default Oracle's own key. */
        public Builder key(String keyId, String compartmentId) {
            return key(Output.of(keyId), Output.of(compartmentId));
        }

        /** Sets the name of bucket, connector and policy. By default the component's name. */
        public Builder physicalName(String physicalName) {
            this.physicalName = physicalName;
            return this;
        }

        /** Sets the free-form tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
        }

        /** Sets the provider of the tenancy's home Region, where policies are written. By default the component's. */
        public Builder homeRegionProvider(ProviderResource homeRegionProvider) {
            this.homeRegionProvider = Optional.of(homeRegionProvider);
            return this;
        }

        /** Sets the names that this component had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing or wrong, one a line
         */
        public OciModelAuditArgs build() {
            region.filter(name -> known(name).isEmpty())
                    .ifPresent(name -> required.problem("region has \"" + name
                            + "\", which the catalog does not have on oci · give a name such as us-chicago-1"));
            required.require("compartmentId", compartmentId)
                    .require("namespace", namespace)
                    .require("region", region)
                    .check();
            var export = new OciAuditExport(
                    physicalName,
                    Text.of(NAMESPACE),
                    Text.of(COMPARTMENT),
                    region.flatMap(Builder::known).orElseThrow(),
                    retentionDays,
                    key,
                    new TreeMap<>(tags));
            var compartment = compartmentId.orElseThrow();
            return new OciModelAuditArgs(
                    export,
                    holes.with(COMPARTMENT, compartment).with(NAMESPACE, namespace.orElseThrow()),
                    policyCompartmentId.orElse(compartment),
                    homeRegionProvider,
                    formerNames);
        }

        private static Optional<Region> known(String name) {
            return CatalogReader.shipped().region(name, Cloud.OCI);
        }
    }
}

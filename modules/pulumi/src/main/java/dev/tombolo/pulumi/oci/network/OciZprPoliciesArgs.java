package dev.tombolo.pulumi.oci.network;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.network.OciZprPolicy;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Inputs of {@link OciZprPolicies}. */
public final class OciZprPoliciesArgs extends ResourceArgs {
    private final OciZprPolicy policy;
    private final Output<String> tenancyId;
    private final FormerNames formerNames;

    private OciZprPoliciesArgs(OciZprPolicy policy, Output<String> tenancyId, FormerNames formerNames) {
        this.policy = policy;
        this.tenancyId = tenancyId;
        this.formerNames = formerNames;
    }

    /** Returns the inputs for a policy of a blueprint, in the root compartment of a tenancy. */
    public static OciZprPoliciesArgs of(OciZprPolicy policy, Output<String> tenancyId) {
        return new OciZprPoliciesArgs(policy, tenancyId, FormerNames.NONE);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    OciZprPolicy policy(String name) {
        return policy.name().isEmpty() ? policy.named(name) : policy;
    }

    Output<String> tenancyId() {
        return tenancyId;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final RequiredValues required = new RequiredValues("OciZprPolicies");
        private Optional<Output<String>> tenancyId = Optional.empty();
        private Optional<String> vcnAttribute = Optional.empty();
        private List<String> clientAttributes = List.of();
        private Optional<String> endpointAttribute = Optional.empty();
        private String physicalName = "";
        private Map<String, String> tags = Map.of();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the OCID of the tenancy, in whose root compartment Oracle keeps it. Required. */
        public Builder tenancyId(Output<String> tenancyId) {
            this.tenancyId = Optional.of(tenancyId);
            return this;
        }

        /** Sets the OCID of the tenancy, in whose root compartment Oracle keeps it. Required. */
        public Builder tenancyId(String tenancyId) {
            return tenancyId(Output.of(tenancyId));
        }

        /** Sets the security attribute of the VCN, such as {@code ai.networks:models}. Required. */
        public Builder vcnAttribute(String attribute) {
            this.vcnAttribute = Optional.of(attribute);
            return this;
        }

        /** Sets the security attributes of who calls, such as {@code ai.apps:claims}. Required. */
        public Builder clientAttributes(String... attributes) {
            this.clientAttributes = List.of(attributes);
            return this;
        }

        /** Sets the security attribute of the private endpoint, such as {@code ai.apps:models}. Required. */
        public Builder endpointAttribute(String attribute) {
            this.endpointAttribute = Optional.of(attribute);
            return this;
        }

        /** Sets the physical name, which never changes. By default the component's name. */
        public Builder physicalName(String physicalName) {
            this.physicalName = physicalName;
            return this;
        }

        /** Sets the free-form tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
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
        public OciZprPoliciesArgs build() {
            required.require("tenancyId", tenancyId)
                    .require("vcnAttribute", vcnAttribute)
                    .require("clientAttributes", clientAttributes.stream().findFirst())
                    .require("endpointAttribute", endpointAttribute);
            Stream.of(vcnAttribute.stream(), clientAttributes.stream(), endpointAttribute.stream())
                    .flatMap(attributes -> attributes)
                    .filter(attribute -> !OciZprPolicy.isAttribute(attribute))
                    .forEach(attribute -> required.problem("\"" + attribute
                            + "\" is no security attribute with its value · write one such as ai.apps:models"));
            required.check();
            return new OciZprPoliciesArgs(
                    new OciZprPolicy(
                            physicalName,
                            vcnAttribute.orElseThrow(),
                            clientAttributes,
                            endpointAttribute.orElseThrow(),
                            new TreeMap<>(tags)),
                    tenancyId.orElseThrow(),
                    formerNames);
        }
    }
}

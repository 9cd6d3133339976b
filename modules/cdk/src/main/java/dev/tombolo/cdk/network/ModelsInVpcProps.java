package dev.tombolo.cdk.network;

import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.cdk.access.ModelAccess;
import dev.tombolo.cdk.construct.Problems;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IInterfaceVpcEndpoint;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;

/**
 * What {@link PrivateModelEndpoints#inVpc} makes endpoints from: a team's own VPC and the models that are called in it.
 *
 * @param vpc the VPC
 * @param access the models, each with its API; the endpoints let only their calls through
 * @param subnets where the endpoints are placed, one subnet a zone; by default the VPC's private subnets, one a zone
 * @param clients security groups that may reach the endpoints; none by default
 * @param allowFrom CIDR blocks that may reach the endpoints; none by default. Without clients it must name one
 * @param existing endpoints that the VPC has already, by service such as {@code sts}; they keep their own policies, and
 *     none is made for their service; none by default
 * @param bearerToken whether a caller uses bearer tokens; none does by default
 * @param tags tags of everything that is made; by default only {@code Name}
 */
public record ModelsInVpcProps(
        IVpc vpc,
        List<ModelAccess> access,
        SubnetSelection subnets,
        List<ISecurityGroup> clients,
        List<String> allowFrom,
        SortedMap<String, IInterfaceVpcEndpoint> existing,
        BearerToken bearerToken,
        SortedMap<String, String> tags) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what {@link PrivateModelEndpoints#inVpc} makes endpoints from. */
    public static final class Builder {
        private @Nullable IVpc vpc;
        private List<ModelAccess> access = List.of();
        private @Nullable SubnetSelection subnets;
        private List<ISecurityGroup> clients = List.of();
        private List<String> allowFrom = List.of();
        private SortedMap<String, IInterfaceVpcEndpoint> existing = new TreeMap<>();
        private BearerToken bearerToken = BearerToken.NONE;
        private SortedMap<String, String> tags = new TreeMap<>();

        private Builder() {}

        /** Sets the VPC. Required. */
        public Builder vpc(IVpc value) {
            vpc = value;
            return this;
        }

        /** Sets the models that are called in the VPC. At least one is required; their order does not matter. */
        public Builder access(List<ModelAccess> values) {
            access = List.copyOf(values);
            return this;
        }

        /** Sets where the endpoints are placed. Default: the VPC's private subnets, one a zone. */
        public Builder subnets(SubnetSelection selection) {
            subnets = selection;
            return this;
        }

        /** Sets the security groups that may reach the endpoints. Default: none. */
        public Builder clients(List<? extends ISecurityGroup> groups) {
            clients = List.copyOf(groups);
            return this;
        }

        /** Sets the CIDR blocks that may reach the endpoints. Default: none. */
        public Builder allowFrom(List<String> cidrs) {
            allowFrom = List.copyOf(cidrs);
            return this;
        }

        /** Sets the endpoints that exist already, by service such as {@code sts}. Default: none. */
        public Builder existing(Map<String, ? extends IInterfaceVpcEndpoint> endpoints) {
            existing = new TreeMap<>(endpoints);
            return this;
        }

        /** Sets whether a caller uses bearer tokens. Default: none does. */
        public Builder bearerToken(BearerToken value) {
            bearerToken = value;
            return this;
        }

        /** Sets the tags of everything that is made. Default: only {@code Name}. */
        public Builder tags(Map<String, String> values) {
            tags = new TreeMap<>(values);
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the VPC is missing
         */
        public ModelsInVpcProps build() {
            return new ModelsInVpcProps(
                    Problems.required(vpc, "ModelsInVpcProps", "vpc"),
                    access,
                    subnets == null ? SubnetSelection.builder().onePerAz(true).build() : subnets,
                    clients,
                    allowFrom,
                    existing,
                    bearerToken,
                    tags);
        }
    }
}

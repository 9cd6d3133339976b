package dev.tombolo.cdk.network;

import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;

/**
 * What {@link PrivateModelEndpoints} are made from.
 *
 * @param network what must exist
 * @param clients security groups, besides the network's own {@code allowFrom}, that may reach the endpoints; none by
 *     default
 * @param holes values for the holes of the network that are not made here, such as the id of an existing VPC; none by
 *     default. The account is filled from the stack
 */
public record PrivateModelEndpointsProps(AwsNetwork network, List<ISecurityGroup> clients, Holes holes) {
    /** Creates props; the list is copied. */
    public PrivateModelEndpointsProps {
        clients = List.copyOf(clients);
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what {@link PrivateModelEndpoints} are made from. */
    public static final class Builder {
        private @Nullable AwsNetwork network;
        private List<ISecurityGroup> clients = List.of();
        private Holes holes = Holes.NONE;

        private Builder() {}

        /** Sets what must exist. Required. */
        public Builder network(AwsNetwork value) {
            network = value;
            return this;
        }

        /** Sets further security groups that may reach the endpoints. Default: none. */
        public Builder clients(List<? extends ISecurityGroup> groups) {
            clients = List.copyOf(groups);
            return this;
        }

        /** Sets values for holes that are not filled here. Default: none but the account. */
        public Builder holes(Holes values) {
            holes = values;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the network is missing
         */
        public PrivateModelEndpointsProps build() {
            return new PrivateModelEndpointsProps(
                    Problems.required(network, "PrivateModelEndpointsProps", "network"), clients, holes);
        }
    }
}

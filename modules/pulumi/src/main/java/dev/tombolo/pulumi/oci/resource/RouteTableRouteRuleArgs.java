package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/** A rule of a {@link RouteTable}. */
public final class RouteTableRouteRuleArgs extends ResourceArgs {
    @Import(name = "networkEntityId", required = true)
    @Nullable
    Output<String> networkEntityId;

    @Import(name = "destination")
    @Nullable
    Output<String> destination;

    @Import(name = "destinationType")
    @Nullable
    Output<String> destinationType;

    @Import(name = "description")
    @Nullable
    Output<String> description;

    private RouteTableRouteRuleArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final RouteTableRouteRuleArgs args = new RouteTableRouteRuleArgs();

        private Builder() {}

        /** Sets the OCID of the gateway. Required. */
        public Builder networkEntityId(Output<String> networkEntityId) {
            args.networkEntityId = networkEntityId;
            return this;
        }

        /** Sets the OCID of the gateway. Required. */
        public Builder networkEntityId(String networkEntityId) {
            return networkEntityId(Output.of(networkEntityId));
        }

        /** Sets the address block or service that is reached. */
        public Builder destination(Output<String> destination) {
            args.destination = destination;
            return this;
        }

        /** Sets the address block or service that is reached. */
        public Builder destination(String destination) {
            return destination(Output.of(destination));
        }

        /** Sets what {@code destination} is: {@code CIDR_BLOCK} or {@code SERVICE_CIDR_BLOCK}. */
        public Builder destinationType(Output<String> destinationType) {
            args.destinationType = destinationType;
            return this;
        }

        /** Sets what {@code destination} is: {@code CIDR_BLOCK} or {@code SERVICE_CIDR_BLOCK}. */
        public Builder destinationType(String destinationType) {
            return destinationType(Output.of(destinationType));
        }

        /** Sets what it is for. Empty by default. */
        public Builder description(Output<String> description) {
            args.description = description;
            return this;
        }

        /** Sets what it is for. Empty by default. */
        public Builder description(String description) {
            return description(Output.of(description));
        }

        /** Returns the inputs. */
        public RouteTableRouteRuleArgs build() {
            return args;
        }
    }
}

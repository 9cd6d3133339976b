package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/** The TCP ports of a {@link NetworkSecurityGroupSecurityRule}. */
public final class NetworkSecurityGroupSecurityRuleTcpOptionsArgs extends ResourceArgs {
    @Import(name = "destinationPortRange")
    @Nullable
    Output<PortRangeArgs> destinationPortRange;

    private NetworkSecurityGroupSecurityRuleTcpOptionsArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final NetworkSecurityGroupSecurityRuleTcpOptionsArgs args =
                new NetworkSecurityGroupSecurityRuleTcpOptionsArgs();

        private Builder() {}

        /** Sets the ports that are reached. All by default. */
        public Builder destinationPortRange(Output<PortRangeArgs> destinationPortRange) {
            args.destinationPortRange = destinationPortRange;
            return this;
        }

        /** Sets the ports that are reached. All by default. */
        public Builder destinationPortRange(PortRangeArgs destinationPortRange) {
            return destinationPortRange(Output.of(destinationPortRange));
        }

        /** Returns the inputs. */
        public NetworkSecurityGroupSecurityRuleTcpOptionsArgs build() {
            return args;
        }
    }
}

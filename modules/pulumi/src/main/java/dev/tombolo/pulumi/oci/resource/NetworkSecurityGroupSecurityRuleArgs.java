package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link NetworkSecurityGroupSecurityRule}. */
public final class NetworkSecurityGroupSecurityRuleArgs extends ResourceArgs {
    @Import(name = "networkSecurityGroupId", required = true)
    @Nullable
    Output<String> networkSecurityGroupId;

    @Import(name = "direction", required = true)
    @Nullable
    Output<String> direction;

    @Import(name = "protocol", required = true)
    @Nullable
    Output<String> protocol;

    @Import(name = "source")
    @Nullable
    Output<String> source;

    @Import(name = "sourceType")
    @Nullable
    Output<String> sourceType;

    @Import(name = "tcpOptions")
    @Nullable
    Output<NetworkSecurityGroupSecurityRuleTcpOptionsArgs> tcpOptions;

    @Import(name = "description")
    @Nullable
    Output<String> description;

    private NetworkSecurityGroupSecurityRuleArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final NetworkSecurityGroupSecurityRuleArgs args = new NetworkSecurityGroupSecurityRuleArgs();

        private Builder() {}

        /** Sets the OCID of the group. Required. */
        public Builder networkSecurityGroupId(Output<String> networkSecurityGroupId) {
            args.networkSecurityGroupId = networkSecurityGroupId;
            return this;
        }

        /** Sets the OCID of the group. Required. */
        public Builder networkSecurityGroupId(String networkSecurityGroupId) {
            return networkSecurityGroupId(Output.of(networkSecurityGroupId));
        }

        /** Sets {@code INGRESS} or {@code EGRESS}. Required. */
        public Builder direction(Output<String> direction) {
            args.direction = direction;
            return this;
        }

        /** Sets {@code INGRESS} or {@code EGRESS}. Required. */
        public Builder direction(String direction) {
            return direction(Output.of(direction));
        }

        /** Sets the IP protocol number, such as {@code 6} for TCP. Required. */
        public Builder protocol(Output<String> protocol) {
            args.protocol = protocol;
            return this;
        }

        /** Sets the IP protocol number, such as {@code 6} for TCP. Required. */
        public Builder protocol(String protocol) {
            return protocol(Output.of(protocol));
        }

        /** Sets from where it lets in. */
        public Builder source(Output<String> source) {
            args.source = source;
            return this;
        }

        /** Sets from where it lets in. */
        public Builder source(String source) {
            return source(Output.of(source));
        }

        /** Sets what {@code source} is: {@code CIDR_BLOCK}, {@code SERVICE_CIDR_BLOCK} or {@code NETWORK_SECURITY_GROUP}. */
        public Builder sourceType(Output<String> sourceType) {
            args.sourceType = sourceType;
            return this;
        }

        /** Sets what {@code source} is: {@code CIDR_BLOCK}, {@code SERVICE_CIDR_BLOCK} or {@code NETWORK_SECURITY_GROUP}. */
        public Builder sourceType(String sourceType) {
            return sourceType(Output.of(sourceType));
        }

        /** Sets the TCP ports. All by default. */
        public Builder tcpOptions(Output<NetworkSecurityGroupSecurityRuleTcpOptionsArgs> tcpOptions) {
            args.tcpOptions = tcpOptions;
            return this;
        }

        /** Sets the TCP ports. All by default. */
        public Builder tcpOptions(NetworkSecurityGroupSecurityRuleTcpOptionsArgs tcpOptions) {
            return tcpOptions(Output.of(tcpOptions));
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
        public NetworkSecurityGroupSecurityRuleArgs build() {
            return args;
        }
    }
}

package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link Subnet}. */
public final class SubnetArgs extends VcnPartArgs {
    @Import(name = "cidrBlock")
    @Nullable
    Output<String> cidrBlock;

    @Import(name = "prohibitPublicIpOnVnic")
    @Nullable
    Output<Boolean> prohibitPublicIpOnVnic;

    @Import(name = "routeTableId")
    @Nullable
    Output<String> routeTableId;

    @Import(name = "securityListIds")
    @Nullable
    Output<List<String>> securityListIds;

    private SubnetArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends VcnPartArgs.Builder<SubnetArgs, Builder> {
        private Builder() {
            super(new SubnetArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets its address block. */
        public Builder cidrBlock(Output<String> cidrBlock) {
            args.cidrBlock = cidrBlock;
            return this;
        }

        /** Sets its address block. */
        public Builder cidrBlock(String cidrBlock) {
            return cidrBlock(Output.of(cidrBlock));
        }

        /** Sets whether public addresses are refused. By default they are allowed. */
        public Builder prohibitPublicIpOnVnic(Output<Boolean> prohibitPublicIpOnVnic) {
            args.prohibitPublicIpOnVnic = prohibitPublicIpOnVnic;
            return this;
        }

        /** Sets whether public addresses are refused. By default they are allowed. */
        public Builder prohibitPublicIpOnVnic(boolean prohibitPublicIpOnVnic) {
            return prohibitPublicIpOnVnic(Output.of(prohibitPublicIpOnVnic));
        }

        /** Sets the OCID of its route table. By default the VCN's own. */
        public Builder routeTableId(Output<String> routeTableId) {
            args.routeTableId = routeTableId;
            return this;
        }

        /** Sets the OCID of its route table. By default the VCN's own. */
        public Builder routeTableId(String routeTableId) {
            return routeTableId(Output.of(routeTableId));
        }

        /** Sets the OCIDs of its security lists. By default the VCN's own. */
        public Builder securityListIds(Output<List<String>> securityListIds) {
            args.securityListIds = securityListIds;
            return this;
        }

        /** Sets the OCIDs of its security lists. By default the VCN's own. */
        public Builder securityListIds(List<String> securityListIds) {
            return securityListIds(Output.of(securityListIds));
        }
    }
}

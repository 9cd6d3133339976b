package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link GenerativeAiPrivateEndpoint}. */
public final class GenerativeAiPrivateEndpointArgs extends DisplayedArgs {
    @Import(name = "dnsPrefix", required = true)
    @Nullable
    Output<String> dnsPrefix;

    @Import(name = "subnetId", required = true)
    @Nullable
    Output<String> subnetId;

    @Import(name = "nsgIds")
    @Nullable
    Output<List<String>> nsgIds;

    private GenerativeAiPrivateEndpointArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends DisplayedArgs.Builder<GenerativeAiPrivateEndpointArgs, Builder> {
        private Builder() {
            super(new GenerativeAiPrivateEndpointArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the first label of its host name. Required. */
        public Builder dnsPrefix(Output<String> dnsPrefix) {
            args.dnsPrefix = dnsPrefix;
            return this;
        }

        /** Sets the first label of its host name. Required. */
        public Builder dnsPrefix(String dnsPrefix) {
            return dnsPrefix(Output.of(dnsPrefix));
        }

        /** Sets the OCID of the subnet. Another one replaces the endpoint. Required. */
        public Builder subnetId(Output<String> subnetId) {
            args.subnetId = subnetId;
            return this;
        }

        /** Sets the OCID of the subnet. Another one replaces the endpoint. Required. */
        public Builder subnetId(String subnetId) {
            return subnetId(Output.of(subnetId));
        }

        /** Sets the OCIDs of the network security groups that it joins. None by default. */
        public Builder nsgIds(Output<List<String>> nsgIds) {
            args.nsgIds = nsgIds;
            return this;
        }

        /** Sets the OCIDs of the network security groups that it joins. None by default. */
        public Builder nsgIds(List<String> nsgIds) {
            return nsgIds(Output.of(nsgIds));
        }
    }
}

package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks of addresses of one VCN in a {@link NetworkSource}. */
public final class NetworkSourceVirtualSourceListArgs extends ResourceArgs {
    @Import(name = "vcnId", required = true)
    @Nullable
    Output<String> vcnId;

    @Import(name = "ipRanges", required = true)
    @Nullable
    Output<List<String>> ipRanges;

    private NetworkSourceVirtualSourceListArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final NetworkSourceVirtualSourceListArgs args = new NetworkSourceVirtualSourceListArgs();

        private Builder() {}

        /** Sets the OCID of the VCN. Required. */
        public Builder vcnId(Output<String> vcnId) {
            args.vcnId = vcnId;
            return this;
        }

        /** Sets the OCID of the VCN. Required. */
        public Builder vcnId(String vcnId) {
            return vcnId(Output.of(vcnId));
        }

        /** Sets the blocks of addresses. Required. */
        public Builder ipRanges(Output<List<String>> ipRanges) {
            args.ipRanges = ipRanges;
            return this;
        }

        /** Sets the blocks of addresses. Required. */
        public Builder ipRanges(List<String> ipRanges) {
            return ipRanges(Output.of(ipRanges));
        }

        /** Returns the inputs. */
        public NetworkSourceVirtualSourceListArgs build() {
            return args;
        }
    }
}

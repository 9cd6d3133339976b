package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link NetworkSource}; its {@code compartmentId} is the OCID of the tenancy, and another {@code name}
 * replaces it.
 *
 * <p>Source:
 * https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/identity_network_source.html, read
 * 2026-11-23.
 */
public final class NetworkSourceArgs extends IdentityArgs {
    @Import(name = "publicSourceLists")
    @Nullable
    Output<List<String>> publicSourceLists;

    @Import(name = "virtualSourceLists")
    @Nullable
    Output<List<NetworkSourceVirtualSourceListArgs>> virtualSourceLists;

    private NetworkSourceArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends IdentityArgs.Builder<NetworkSourceArgs, Builder> {
        private Builder() {
            super(new NetworkSourceArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets public addresses and blocks of them. None by default. */
        public Builder publicSourceLists(Output<List<String>> publicSourceLists) {
            args.publicSourceLists = publicSourceLists;
            return this;
        }

        /** Sets public addresses and blocks of them. None by default. */
        public Builder publicSourceLists(List<String> publicSourceLists) {
            return publicSourceLists(Output.of(publicSourceLists));
        }

        /** Sets blocks of addresses inside VCNs. None by default. */
        public Builder virtualSourceLists(Output<List<NetworkSourceVirtualSourceListArgs>> virtualSourceLists) {
            args.virtualSourceLists = virtualSourceLists;
            return this;
        }

        /** Sets blocks of addresses inside VCNs. None by default. */
        public Builder virtualSourceLists(List<NetworkSourceVirtualSourceListArgs> virtualSourceLists) {
            return virtualSourceLists(Output.of(virtualSourceLists));
        }
    }
}

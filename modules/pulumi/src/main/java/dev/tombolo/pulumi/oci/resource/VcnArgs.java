package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link Vcn}. */
public final class VcnArgs extends DisplayedArgs {
    @Import(name = "cidrBlocks")
    @Nullable
    Output<List<String>> cidrBlocks;

    @Import(name = "dnsLabel")
    @Nullable
    Output<String> dnsLabel;

    private VcnArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends DisplayedArgs.Builder<VcnArgs, Builder> {
        private Builder() {
            super(new VcnArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets its address blocks. */
        public Builder cidrBlocks(Output<List<String>> cidrBlocks) {
            args.cidrBlocks = cidrBlocks;
            return this;
        }

        /** Sets its address blocks. */
        public Builder cidrBlocks(List<String> cidrBlocks) {
            return cidrBlocks(Output.of(cidrBlocks));
        }

        /** Sets the label of host names in it. By default there are none. */
        public Builder dnsLabel(Output<String> dnsLabel) {
            args.dnsLabel = dnsLabel;
            return this;
        }

        /** Sets the label of host names in it. By default there are none. */
        public Builder dnsLabel(String dnsLabel) {
            return dnsLabel(Output.of(dnsLabel));
        }
    }
}

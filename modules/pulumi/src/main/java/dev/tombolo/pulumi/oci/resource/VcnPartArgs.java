package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/** Inputs that every part of a VCN has. */
public abstract class VcnPartArgs extends DisplayedArgs {
    @Import(name = "vcnId", required = true)
    @Nullable
    Output<String> vcnId;

    VcnPartArgs() {}

    /**
     * Collects the inputs.
     *
     * @param <A> the inputs that are built
     * @param <B> the builder that every setter returns
     */
    public abstract static class Builder<A extends VcnPartArgs, B extends Builder<A, B>>
            extends DisplayedArgs.Builder<A, B> {
        Builder(A args) {
            super(args);
        }

        /** Sets the OCID of the VCN that it belongs to. Required. */
        public final B vcnId(Output<String> vcnId) {
            args.vcnId = vcnId;
            return self();
        }

        /** Sets the OCID of the VCN that it belongs to. Required. */
        public final B vcnId(String vcnId) {
            return vcnId(Output.of(vcnId));
        }
    }
}

package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link DefaultSecurityList}. */
public final class DefaultSecurityListArgs extends DisplayedArgs {
    @Import(name = "manageDefaultResourceId", required = true)
    @Nullable
    Output<String> manageDefaultResourceId;

    private DefaultSecurityListArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends DisplayedArgs.Builder<DefaultSecurityListArgs, Builder> {
        private Builder() {
            super(new DefaultSecurityListArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the OCID of the list to take over. Required. */
        public Builder manageDefaultResourceId(Output<String> manageDefaultResourceId) {
            args.manageDefaultResourceId = manageDefaultResourceId;
            return this;
        }

        /** Sets the OCID of the list to take over. Required. */
        public Builder manageDefaultResourceId(String manageDefaultResourceId) {
            return manageDefaultResourceId(Output.of(manageDefaultResourceId));
        }
    }
}

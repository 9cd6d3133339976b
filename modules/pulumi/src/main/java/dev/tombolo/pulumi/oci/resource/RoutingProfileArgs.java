package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link RoutingProfile}.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/generative_ai_routing_profile.html,
 * read 2026-11-23.
 */
public final class RoutingProfileArgs extends OciResourceArgs {
    @Import(name = "displayName", required = true)
    @Nullable
    Output<String> displayName;

    @Import(name = "modelRoutingPolicy")
    @Nullable
    Output<RoutingProfileModelRoutingPolicyArgs> modelRoutingPolicy;

    @Import(name = "regionRoutingPolicy")
    @Nullable
    Output<RoutingProfileRegionRoutingPolicyArgs> regionRoutingPolicy;

    private RoutingProfileArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends OciResourceArgs.Builder<RoutingProfileArgs, Builder> {
        private Builder() {
            super(new RoutingProfileArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the name that the Console shows. Required. */
        public Builder displayName(Output<String> displayName) {
            args.displayName = displayName;
            return this;
        }

        /** Sets the name that the Console shows. Required. */
        public Builder displayName(String displayName) {
            return displayName(Output.of(displayName));
        }

        /** Sets the models that calls may go to. */
        public Builder modelRoutingPolicy(Output<RoutingProfileModelRoutingPolicyArgs> modelRoutingPolicy) {
            args.modelRoutingPolicy = modelRoutingPolicy;
            return this;
        }

        /** Sets the models that calls may go to. */
        public Builder modelRoutingPolicy(RoutingProfileModelRoutingPolicyArgs modelRoutingPolicy) {
            return modelRoutingPolicy(Output.of(modelRoutingPolicy));
        }

        /** Sets the Regions that calls may go to. By default the Region that is called, and no other. */
        public Builder regionRoutingPolicy(Output<RoutingProfileRegionRoutingPolicyArgs> regionRoutingPolicy) {
            args.regionRoutingPolicy = regionRoutingPolicy;
            return this;
        }

        /** Sets the Regions that calls may go to. By default the Region that is called, and no other. */
        public Builder regionRoutingPolicy(RoutingProfileRegionRoutingPolicyArgs regionRoutingPolicy) {
            return regionRoutingPolicy(Output.of(regionRoutingPolicy));
        }
    }
}

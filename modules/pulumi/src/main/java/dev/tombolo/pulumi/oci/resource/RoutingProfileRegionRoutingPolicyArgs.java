package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Regions that calls by a {@link RoutingProfile} may go to. */
public final class RoutingProfileRegionRoutingPolicyArgs extends ResourceArgs {
    @Import(name = "allowedRegions")
    @Nullable
    Output<List<String>> allowedRegions;

    private RoutingProfileRegionRoutingPolicyArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final RoutingProfileRegionRoutingPolicyArgs args = new RoutingProfileRegionRoutingPolicyArgs();

        private Builder() {}

        /** Sets the names of the Regions, such as {@code us-chicago-1}, none of them twice. */
        public Builder allowedRegions(Output<List<String>> allowedRegions) {
            args.allowedRegions = allowedRegions;
            return this;
        }

        /** Sets the names of the Regions, such as {@code us-chicago-1}, none of them twice. */
        public Builder allowedRegions(List<String> allowedRegions) {
            return allowedRegions(Output.of(allowedRegions));
        }

        /** Returns the inputs. */
        public RoutingProfileRegionRoutingPolicyArgs build() {
            return args;
        }
    }
}

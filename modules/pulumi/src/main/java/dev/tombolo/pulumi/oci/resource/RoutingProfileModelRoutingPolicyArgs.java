package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models that calls by a {@link RoutingProfile} may go to. */
public final class RoutingProfileModelRoutingPolicyArgs extends ResourceArgs {
    @Import(name = "allowedModels")
    @Nullable
    Output<List<String>> allowedModels;

    private RoutingProfileModelRoutingPolicyArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final RoutingProfileModelRoutingPolicyArgs args = new RoutingProfileModelRoutingPolicyArgs();

        private Builder() {}

        /** Sets the ids of the models. */
        public Builder allowedModels(Output<List<String>> allowedModels) {
            args.allowedModels = allowedModels;
            return this;
        }

        /** Sets the ids of the models. */
        public Builder allowedModels(List<String> allowedModels) {
            return allowedModels(Output.of(allowedModels));
        }

        /** Returns the inputs. */
        public RoutingProfileModelRoutingPolicyArgs build() {
            return args;
        }
    }
}

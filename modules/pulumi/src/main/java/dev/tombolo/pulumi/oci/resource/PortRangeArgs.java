package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/** A range of ports. */
public final class PortRangeArgs extends ResourceArgs {
    @Import(name = "min", required = true)
    @Nullable
    Output<Integer> min;

    @Import(name = "max", required = true)
    @Nullable
    Output<Integer> max;

    private PortRangeArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final PortRangeArgs args = new PortRangeArgs();

        private Builder() {}

        /** Sets the first port. Required. */
        public Builder min(Output<Integer> min) {
            args.min = min;
            return this;
        }

        /** Sets the first port. Required. */
        public Builder min(int min) {
            return min(Output.of(min));
        }

        /** Sets the last port. Required. */
        public Builder max(Output<Integer> max) {
            args.max = max;
            return this;
        }

        /** Sets the last port. Required. */
        public Builder max(int max) {
            return max(Output.of(max));
        }

        /** Returns the inputs. */
        public PortRangeArgs build() {
            return args;
        }
    }
}

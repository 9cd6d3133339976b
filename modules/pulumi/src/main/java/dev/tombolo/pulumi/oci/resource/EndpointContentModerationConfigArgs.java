package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Endpoint} does with harmful content.
 */
public final class EndpointContentModerationConfigArgs extends ResourceArgs {
    @Import(name = "isEnabled", required = true)
    @Nullable
    Output<Boolean> isEnabled;

    @Import(name = "mode")
    @Nullable
    Output<String> mode;

    private EndpointContentModerationConfigArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final EndpointContentModerationConfigArgs args = new EndpointContentModerationConfigArgs();

        private Builder() {}

        /** Sets whether prompts and answers are looked at. Required. */
        public Builder isEnabled(Output<Boolean> isEnabled) {
            args.isEnabled = isEnabled;
            return this;
        }

        /** Sets whether prompts and answers are looked at. Required. */
        public Builder isEnabled(boolean isEnabled) {
            return isEnabled(Output.of(isEnabled));
        }

        /** Sets what happens to harmful content: {@code INFORM} or {@code BLOCK}. By default OCI chooses. */
        public Builder mode(Output<String> mode) {
            args.mode = mode;
            return this;
        }

        /** Sets what happens to harmful content: {@code INFORM} or {@code BLOCK}. By default OCI chooses. */
        public Builder mode(String mode) {
            return mode(Output.of(mode));
        }

        /** Returns the inputs. */
        public EndpointContentModerationConfigArgs build() {
            return args;
        }
    }
}

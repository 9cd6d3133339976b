package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/**
 * How long objects of a {@link Bucket} cannot be changed or deleted.
 */
public final class BucketRetentionRuleArgs extends ResourceArgs {
    @Import(name = "displayName", required = true)
    @Nullable
    Output<String> displayName;

    @Import(name = "duration")
    @Nullable
    Output<BucketRetentionRuleDurationArgs> duration;

    private BucketRetentionRuleArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final BucketRetentionRuleArgs args = new BucketRetentionRuleArgs();

        private Builder() {}

        /** Sets the name that the Console shows. Required. */
        public Builder displayName(Output<String> displayName) {
            args.displayName = displayName;
            return this;
        }

        /** Sets the name that the Console shows. Required. */
        public Builder displayName(String displayName) {
            return displayName(Output.of(displayName));
        }

        /** Sets for how long. By default for ever. */
        public Builder duration(Output<BucketRetentionRuleDurationArgs> duration) {
            args.duration = duration;
            return this;
        }

        /** Sets for how long. By default for ever. */
        public Builder duration(BucketRetentionRuleDurationArgs duration) {
            return duration(Output.of(duration));
        }

        /** Returns the inputs. */
        public BucketRetentionRuleArgs build() {
            return args;
        }
    }
}

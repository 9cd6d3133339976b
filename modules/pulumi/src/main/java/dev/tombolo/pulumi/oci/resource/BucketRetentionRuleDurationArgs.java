package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/**
 * For how long a rule of a {@link Bucket} holds, from the last change of each object.
 */
public final class BucketRetentionRuleDurationArgs extends ResourceArgs {
    @Import(name = "timeAmount", required = true)
    @Nullable
    Output<String> timeAmount;

    @Import(name = "timeUnit", required = true)
    @Nullable
    Output<String> timeUnit;

    private BucketRetentionRuleDurationArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final BucketRetentionRuleDurationArgs args = new BucketRetentionRuleDurationArgs();

        private Builder() {}

        /** Sets how many units, as a whole number. Required. */
        public Builder timeAmount(Output<String> timeAmount) {
            args.timeAmount = timeAmount;
            return this;
        }

        /** Sets how many units, as a whole number. Required. */
        public Builder timeAmount(String timeAmount) {
            return timeAmount(Output.of(timeAmount));
        }

        /** Sets the unit: {@code DAYS} or {@code YEARS}. Required. */
        public Builder timeUnit(Output<String> timeUnit) {
            args.timeUnit = timeUnit;
            return this;
        }

        /** Sets the unit: {@code DAYS} or {@code YEARS}. Required. */
        public Builder timeUnit(String timeUnit) {
            return timeUnit(Output.of(timeUnit));
        }

        /** Returns the inputs. */
        public BucketRetentionRuleDurationArgs build() {
            return args;
        }
    }
}

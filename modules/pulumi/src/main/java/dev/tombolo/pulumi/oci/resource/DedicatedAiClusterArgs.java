package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link DedicatedAiCluster}.
 *
 * <p>Source:
 * https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/generative_ai_dedicated_ai_cluster.html, read
 * 2026-11-23.
 */
public final class DedicatedAiClusterArgs extends DisplayedArgs {
    @Import(name = "type", required = true)
    @Nullable
    Output<String> type;

    @Import(name = "unitCount", required = true)
    @Nullable
    Output<Integer> unitCount;

    @Import(name = "unitShape", required = true)
    @Nullable
    Output<String> unitShape;

    @Import(name = "description")
    @Nullable
    Output<String> description;

    private DedicatedAiClusterArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends DisplayedArgs.Builder<DedicatedAiClusterArgs, Builder> {
        private Builder() {
            super(new DedicatedAiClusterArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets what it is for: {@code HOSTING} or {@code FINE_TUNING}. Another one replaces the cluster. Required. */
        public Builder type(Output<String> type) {
            args.type = type;
            return this;
        }

        /** Sets what it is for: {@code HOSTING} or {@code FINE_TUNING}. Another one replaces the cluster. Required. */
        public Builder type(String type) {
            return type(Output.of(type));
        }

        /** Sets how many units it has. Required. */
        public Builder unitCount(Output<Integer> unitCount) {
            args.unitCount = unitCount;
            return this;
        }

        /** Sets how many units it has. Required. */
        public Builder unitCount(int unitCount) {
            return unitCount(Output.of(unitCount));
        }

        /** Sets the hardware of a unit. Another one replaces the cluster. Required. */
        public Builder unitShape(Output<String> unitShape) {
            args.unitShape = unitShape;
            return this;
        }

        /** Sets the hardware of a unit. Another one replaces the cluster. Required. */
        public Builder unitShape(String unitShape) {
            return unitShape(Output.of(unitShape));
        }

        /** Sets what it is for. Empty by default. */
        public Builder description(Output<String> description) {
            args.description = description;
            return this;
        }

        /** Sets what it is for. Empty by default. */
        public Builder description(String description) {
            return description(Output.of(description));
        }
    }
}

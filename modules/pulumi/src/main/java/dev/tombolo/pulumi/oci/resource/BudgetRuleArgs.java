package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link BudgetRule}.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/budget_alert_rule.html, read
 * 2026-11-23.
 */
public final class BudgetRuleArgs extends ResourceArgs {
    @Import(name = "budgetId", required = true)
    @Nullable
    Output<String> budgetId;

    @Import(name = "type", required = true)
    @Nullable
    Output<String> type;

    @Import(name = "thresholdType", required = true)
    @Nullable
    Output<String> thresholdType;

    @Import(name = "threshold", required = true)
    @Nullable
    Output<Double> threshold;

    @Import(name = "recipients")
    @Nullable
    Output<String> recipients;

    @Import(name = "displayName")
    @Nullable
    Output<String> displayName;

    @Import(name = "freeformTags")
    @Nullable
    Output<Map<String, String>> freeformTags;

    private BudgetRuleArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final BudgetRuleArgs args = new BudgetRuleArgs();

        private Builder() {}

        /** Sets the OCID of the budget. Another one replaces the rule. Required. */
        public Builder budgetId(Output<String> budgetId) {
            args.budgetId = budgetId;
            return this;
        }

        /** Sets the OCID of the budget. Another one replaces the rule. Required. */
        public Builder budgetId(String budgetId) {
            return budgetId(Output.of(budgetId));
        }

        /** Sets which spending is compared: {@code ACTUAL} or {@code FORECAST}. Required. */
        public Builder type(Output<String> type) {
            args.type = type;
            return this;
        }

        /** Sets which spending is compared: {@code ACTUAL} or {@code FORECAST}. Required. */
        public Builder type(String type) {
            return type(Output.of(type));
        }

        /** Sets what {@code threshold} is: {@code PERCENTAGE} or {@code ABSOLUTE}. Required. */
        public Builder thresholdType(Output<String> thresholdType) {
            args.thresholdType = thresholdType;
            return this;
        }

        /** Sets what {@code threshold} is: {@code PERCENTAGE} or {@code ABSOLUTE}. Required. */
        public Builder thresholdType(String thresholdType) {
            return thresholdType(Output.of(thresholdType));
        }

        /** Sets above what it speaks, at most 10000 percent. Required. */
        public Builder threshold(Output<Double> threshold) {
            args.threshold = threshold;
            return this;
        }

        /** Sets above what it speaks, at most 10000 percent. Required. */
        public Builder threshold(double threshold) {
            return threshold(Output.of(threshold));
        }

        /** Sets the e-mail addresses, parted by commas. By default nobody hears it. */
        public Builder recipients(Output<String> recipients) {
            args.recipients = recipients;
            return this;
        }

        /** Sets the e-mail addresses, parted by commas. By default nobody hears it. */
        public Builder recipients(String recipients) {
            return recipients(Output.of(recipients));
        }

        /** Sets the name that the Console shows. By default OCI makes one. */
        public Builder displayName(Output<String> displayName) {
            args.displayName = displayName;
            return this;
        }

        /** Sets the name that the Console shows. By default OCI makes one. */
        public Builder displayName(String displayName) {
            return displayName(Output.of(displayName));
        }

        /** Sets the free-form tags. None by default. */
        public Builder freeformTags(Output<Map<String, String>> freeformTags) {
            args.freeformTags = freeformTags;
            return this;
        }

        /** Sets the free-form tags. None by default. */
        public Builder freeformTags(Map<String, String> freeformTags) {
            return freeformTags(Output.of(freeformTags));
        }

        /** Returns the inputs. */
        public BudgetRuleArgs build() {
            return args;
        }
    }
}

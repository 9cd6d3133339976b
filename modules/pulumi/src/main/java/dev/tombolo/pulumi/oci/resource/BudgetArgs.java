package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link Budget}; its {@code compartmentId} is the OCID of the tenancy.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/budget_budget.html, read
 * 2026-11-22.
 */
public final class BudgetArgs extends DisplayedArgs {
    @Import(name = "amount", required = true)
    @Nullable
    Output<Integer> amount;

    @Import(name = "resetPeriod", required = true)
    @Nullable
    Output<String> resetPeriod;

    @Import(name = "targetType")
    @Nullable
    Output<String> targetType;

    @Import(name = "targets")
    @Nullable
    Output<List<String>> targets;

    @Import(name = "description")
    @Nullable
    Output<String> description;

    private BudgetArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends DisplayedArgs.Builder<BudgetArgs, Builder> {
        private Builder() {
            super(new BudgetArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the amount of a period, in whole units of the tenancy's currency. Required. */
        public Builder amount(Output<Integer> amount) {
            args.amount = amount;
            return this;
        }

        /** Sets the amount of a period, in whole units of the tenancy's currency. Required. */
        public Builder amount(int amount) {
            return amount(Output.of(amount));
        }

        /** Sets the period, {@code MONTHLY}. Required. */
        public Builder resetPeriod(Output<String> resetPeriod) {
            args.resetPeriod = resetPeriod;
            return this;
        }

        /** Sets the period, {@code MONTHLY}. Required. */
        public Builder resetPeriod(String resetPeriod) {
            return resetPeriod(Output.of(resetPeriod));
        }

        /** Sets what {@code targets} are: {@code COMPARTMENT} or {@code TAG}. Another one replaces the budget. */
        public Builder targetType(Output<String> targetType) {
            args.targetType = targetType;
            return this;
        }

        /** Sets what {@code targets} are: {@code COMPARTMENT} or {@code TAG}. Another one replaces the budget. */
        public Builder targetType(String targetType) {
            return targetType(Output.of(targetType));
        }

        /** Sets what it counts, exactly one. Another one replaces the budget. */
        public Builder targets(Output<List<String>> targets) {
            args.targets = targets;
            return this;
        }

        /** Sets what it counts, exactly one. Another one replaces the budget. */
        public Builder targets(List<String> targets) {
            return targets(Output.of(targets));
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

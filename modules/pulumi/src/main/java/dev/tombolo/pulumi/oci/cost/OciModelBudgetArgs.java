package dev.tombolo.pulumi.oci.cost;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.cost.OciBudget;
import dev.tombolo.blueprint.cost.OciBudgetAlert;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Inputs of an {@link OciModelBudget}. */
public final class OciModelBudgetArgs extends ResourceArgs {
    private static final Reference COMPARTMENT_ID = new Reference("compartment", "id");

    private final OciBudget budget;
    private final Holes holes;
    private final Output<String> tenancyId;
    private final Optional<ProviderResource> homeRegionProvider;
    private final FormerNames formerNames;

    private OciModelBudgetArgs(
            OciBudget budget,
            Holes holes,
            Output<String> tenancyId,
            Optional<ProviderResource> homeRegionProvider,
            FormerNames formerNames) {
        this.budget = budget;
        this.holes = holes;
        this.tenancyId = tenancyId;
        this.homeRegionProvider = homeRegionProvider;
        this.formerNames = formerNames;
    }

    /**
     * Takes a budget that is worked out already, the values of its holes, and the tenancy and the provider of its home
     * Region, where Oracle keeps it.
     */
    public static OciModelBudgetArgs of(
            OciBudget budget,
            Holes holes,
            Output<String> tenancyId,
            ProviderResource homeRegionProvider,
            FormerNames formerNames) {
        return new OciModelBudgetArgs(budget, holes, tenancyId, Optional.of(homeRegionProvider), formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    Output<String> tenancyId() {
        return tenancyId;
    }

    Optional<ProviderResource> homeRegionProvider() {
        return homeRegionProvider;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    OciBudget budget() {
        return budget;
    }

    Holes holes() {
        return holes;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<Output<String>> tenancyId = Optional.empty();
        private Optional<Output<String>> compartmentId = Optional.empty();
        private Optional<Integer> amount = Optional.empty();
        private Optional<String> displayName = Optional.empty();
        private List<String> recipients = List.of();
        private List<Integer> alertsAt = List.of(50, 80, 100);
        private Map<String, String> tags = Map.of();
        private Optional<ProviderResource> homeRegionProvider = Optional.empty();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the OCID of the tenancy, in whose root compartment Oracle keeps it. Required. */
        public Builder tenancyId(Output<String> tenancyId) {
            this.tenancyId = Optional.of(tenancyId);
            return this;
        }

        /** Sets the OCID of the tenancy, in whose root compartment Oracle keeps it. Required. */
        public Builder tenancyId(String tenancyId) {
            return tenancyId(Output.of(tenancyId));
        }

        /**
         * Sets the OCID of the compartment that is counted, with those below. Another one replaces the budget.
         * Required.
         */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /**
         * Sets the OCID of the compartment that is counted, with those below. Another one replaces the budget.
         * Required.
         */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the amount of a month, a whole number in the tenancy's currency. Required. */
        public Builder amount(int amount) {
            this.amount = Optional.of(amount);
            return this;
        }

        /** Sets the name that the Console shows. Required. */
        public Builder displayName(String displayName) {
            this.displayName = Optional.of(displayName);
            return this;
        }

        /** Sets the e-mail addresses that hear it. Required. */
        public Builder recipients(String... recipients) {
            this.recipients = List.of(recipients);
            return this;
        }

        /**
         * Sets at how many percent of the amount it speaks; it speaks of a forecast of 100 too. By default 50, 80 and
         * 100.
         */
        public Builder alertsAt(int... alertsAt) {
            this.alertsAt = IntStream.of(alertsAt).boxed().toList();
            return this;
        }

        /**
         * Sets the provider of the tenancy's home Region, where what belongs to the root compartment is written. By
         * default the component's.
         */
        public Builder homeRegionProvider(ProviderResource homeRegionProvider) {
            this.homeRegionProvider = Optional.of(homeRegionProvider);
            return this;
        }

        /** Sets the free-form tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
        }

        /** Sets the names that this component had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing or wrong, one a line
         */
        public OciModelBudgetArgs build() {
            var required = new RequiredValues("OciModelBudget")
                    .require("tenancyId", tenancyId)
                    .require("compartmentId", compartmentId)
                    .require("amount", amount)
                    .require("displayName", displayName);
            budget().problems().forEach(required::problem);
            required.check();
            return new OciModelBudgetArgs(
                    budget(),
                    Holes.NONE.with(COMPARTMENT_ID, compartmentId.orElseThrow()),
                    tenancyId.orElseThrow(),
                    homeRegionProvider,
                    formerNames);
        }

        private OciBudget budget() {
            return new OciBudget(
                    displayName.orElse(""),
                    Text.of(COMPARTMENT_ID),
                    amount.orElse(1),
                    OciBudgetAlert.at(alertsAt),
                    recipients,
                    new TreeMap<>(tags));
        }
    }
}

package dev.tombolo.pulumi.oci.cost;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.cost.OciBudget;
import dev.tombolo.blueprint.cost.OciBudgetAlert;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.Budget;
import dev.tombolo.pulumi.oci.resource.BudgetArgs;
import dev.tombolo.pulumi.oci.resource.BudgetRule;
import dev.tombolo.pulumi.oci.resource.BudgetRuleArgs;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a compartment may cost in a month, and who hears of it. It stops nothing, and what OCI bills for calls may be
 * hours old.
 *
 * <p>Oracle takes budgets only in the root compartment, so that whoever deploys this needs rights on the tenancy.
 * Children carry the component's name: {@code <name>-budget}, and for each alert {@code <name>-actual-80} or {@code
 * <name>-forecast-100}.
 */
public final class OciModelBudget extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ModelBudget";

    private final Output<String> budgetId;

    /** Declares a budget with the default provider. */
    public OciModelBudget(String name, OciModelBudgetArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a budget.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciModelBudget(String name, OciModelBudgetArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, args.homeRegionProvider());
        budgetId = budget(children, args).id();
        args.budget().alerts().forEach(alert -> rule(children, args.budget(), alert));
        registerOutputs(Map.of("budgetId", budgetId));
    }

    /** Returns the OCID of the budget. */
    public Output<String> budgetId() {
        return budgetId;
    }

    private static Budget budget(OciChildren children, OciModelBudgetArgs args) {
        var budget = args.budget();
        return new Budget(
                children.name("budget"),
                BudgetArgs.builder()
                        .compartmentId(args.tenancyId())
                        .displayName(budget.displayName())
                        .amount(budget.amount())
                        .resetPeriod(OciBudget.RESET_PERIOD)
                        .targetType(OciBudget.TARGET_TYPE)
                        .targets(args.holes().fill(budget.compartment()).applyValue(List::of))
                        .freeformTags(budget.freeformTags())
                        .build(),
                children.options());
    }

    private void rule(OciChildren children, OciBudget budget, OciBudgetAlert alert) {
        new BudgetRule(
                children.name(alert.key()),
                BudgetRuleArgs.builder()
                        .budgetId(budgetId)
                        .displayName(budget.displayName() + "-" + alert.key())
                        .type(alert.type().name())
                        .thresholdType("PERCENTAGE")
                        .threshold(alert.percent())
                        .recipients(String.join(",", budget.recipients()))
                        .freeformTags(budget.freeformTags())
                        .build(),
                children.options());
    }
}

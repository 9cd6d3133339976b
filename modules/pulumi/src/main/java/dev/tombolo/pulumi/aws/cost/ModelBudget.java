package dev.tombolo.pulumi.aws.cost;

import com.pulumi.aws.cloudformation.Stack;
import com.pulumi.aws.cloudformation.StackArgs;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A monthly budget that sees models sold through the AWS Marketplace too, and the action that stops calls once it is spent.
 *
 * <p>It is declared through a CloudFormation stack: {@code com.pulumi:aws} 6.83.0 has no filter expression, and with its
 * cost filters, which must all hold, no budget can count what Bedrock bills and what the Marketplace bills. CloudFormation
 * cannot change the alerts of a budget in place: other shares of the amount replace it inside the stack.
 *
 * <p>Its child is {@code <name>-stack}.
 */
public final class ModelBudget extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:ModelBudget";

    /** Declares the budget with the default provider. */
    public ModelBudget(String name, ModelBudgetArgs args) {
        this(name, args, null);
    }

    /**
     * Declares the budget.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public ModelBudget(String name, ModelBudgetArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        new Stack(
                name + "-stack",
                StackArgs.builder()
                        .templateBody(args.template().json())
                        .tags(args.budget().tags())
                        .build(),
                CustomResourceOptions.builder().parent(this).build());
        registerOutputs(Map.of());
    }
}

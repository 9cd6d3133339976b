package dev.tombolo.pulumi.aws.cost;

import com.pulumi.aws.iam.Policy;
import com.pulumi.aws.iam.PolicyArgs;
import com.pulumi.aws.iam.Role;
import com.pulumi.aws.iam.RoleArgs;
import com.pulumi.aws.iam.RolePolicy;
import com.pulumi.aws.iam.RolePolicyArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import dev.tombolo.blueprint.cost.SpendingStop;
import dev.tombolo.blueprint.cost.StopTerms;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What budgets stop model calls with: a policy that denies every way to call a model, and the role with which AWS Budgets
 * attaches it to the roles that are named, and takes it off again. It does nothing until a budget is made with
 * {@link #stopping}.
 *
 * <p>AWS does not arm a stop again by itself: see the guide on budgets.
 *
 * <p>Children carry the component's name: {@code <name>-denial}, and where the role is not brought along {@code
 * <name>-execution} and {@code <name>-execution-policy}. One that is brought along is not touched: {@link #executionTrust()}
 * and {@link #executionPolicy()} say what it must have.
 */
public final class ModelSpendingStop extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:ModelSpendingStop";

    private final ModelSpendingStopArgs args;
    private final Output<String> policyArn;
    private final Output<String> executionRoleArn;

    /** Declares policy and role with the default provider. */
    public ModelSpendingStop(String name, ModelSpendingStopArgs args) {
        this(name, args, null);
    }

    /**
     * Declares policy and role.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public ModelSpendingStop(String name, ModelSpendingStopArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        this.args = args;
        var ours = CustomResourceOptions.builder().parent(this).build();
        policyArn = denial(ours).arn();
        executionRoleArn =
                args.executionRoleArn().orElseGet(() -> execution(ours).arn());
        registerOutputs(Map.of(
                "executionPolicy",
                executionPolicy(),
                "executionRoleArn",
                executionRoleArn,
                "executionTrust",
                executionTrust(),
                "policyArn",
                policyArn));
    }

    private Policy denial(CustomResourceOptions ours) {
        var denial = PolicyArgs.builder()
                .path(args.conventions().rolePath())
                .description(SpendingStop.DESCRIPTION)
                .policy(args.holes().json(SpendingStop.denial()));
        args.physicalName().ifPresent(denial::name);
        return new Policy(pulumiResourceName() + "-denial", denial.build(), ours);
    }

    private Role execution(CustomResourceOptions ours) {
        var execution = RoleArgs.builder()
                .path(args.conventions().rolePath())
                .description(SpendingStop.ROLE_DESCRIPTION)
                .assumeRolePolicy(executionTrust())
                .tags(args.tags());
        args.physicalName().ifPresent(execution::name);
        args.conventions().permissionsBoundary().ifPresent(execution::permissionsBoundary);
        var role = new Role(pulumiResourceName() + "-execution", execution.build(), ours);
        new RolePolicy(
                pulumiResourceName() + "-execution-policy",
                RolePolicyArgs.builder()
                        .name("attach-denial")
                        .role(role.name())
                        .policy(executionPolicy())
                        .build(),
                ours);
        return role;
    }

    /** Returns who must be able to assume the execution role: AWS Budgets, for budgets of this account. */
    public Output<String> executionTrust() {
        return args.holes().json(SpendingStop.trust(args.place()));
    }

    /** Returns what the execution role must be allowed: to attach the one policy and take it off. AWS does not ask before. */
    public Output<String> executionPolicy() {
        var arns = args.roles().keySet().stream()
                .map(key -> Text.of(SpendingStop.roleArn(key)))
                .toList();
        var holes = args.holes().with(SpendingStop.POLICY_ARN, policyArn);
        return holes.with(args.roleArns()).json(SpendingStop.permissions(arns));
    }

    /**
     * Returns the stop of some of the roles, for {@link ModelBudgetArgs.Builder#stop}.
     *
     * @param terms when it stops, and who pulls the stop
     * @param keys the keys under which the roles were given; all of them where none is named
     */
    public BudgetStop stopping(StopTerms terms, String... keys) {
        var wanted = List.of(keys);
        var names = args.roles().entrySet().stream()
                .filter(role -> wanted.isEmpty() || wanted.contains(role.getKey()))
                .map(role -> role.getValue().name())
                .toList();
        return new BudgetStop(terms, policyArn, executionRoleArn, names);
    }
}

package dev.tombolo.pulumi.aws.cost;

import com.pulumi.core.Output;
import dev.tombolo.blueprint.cost.StopTerms;
import java.util.List;

/**
 * What a budget stops, and how; made by {@link ModelSpendingStop#stopping}.
 *
 * @param terms when it stops, and who pulls the stop
 * @param policyArn the policy that denies
 * @param executionRoleArn the role with which AWS Budgets attaches it
 * @param roleNames the roles that are stopped
 */
public record BudgetStop(
        StopTerms terms, Output<String> policyArn, Output<String> executionRoleArn, List<Output<String>> roleNames) {
    /** Creates a stop; the list is copied. */
    public BudgetStop {
        roleNames = List.copyOf(roleNames);
    }
}

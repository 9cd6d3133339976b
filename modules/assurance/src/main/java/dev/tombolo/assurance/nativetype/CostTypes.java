package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.view.SpendingStop;
import java.util.List;

/** Types of AWS that hold spending to an amount. */
final class CostTypes {

    static final List<NativeType> ALL = List.of(
            NativeType.meaning("AWS::Budgets::Budget", TemplateBudget::read),
            NativeType.meaning("aws:budgets/budget:Budget", ProgramBudget::read),
            NativeType.of("AWS::Budgets::BudgetsAction", stop("Definition", "IamActionDefinition", "PolicyArn")),
            NativeType.of(
                    "aws:budgets/budgetAction:BudgetAction", stop("definition", "iamActionDefinition", "policyArn")));

    private CostTypes() {}

    /** An action of a budget; the policy stands below several properties. */
    private static ViewReader stop(String... policy) {
        return action ->
                action.root().below(List.of(policy)).stream().map(attached -> new SpendingStop(action, attached));
    }
}

package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Budget;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.stream.Stream;

/** A budget for Bedrock counts nothing of the models that the Marketplace bills. */
public final class BudgetMissesMarketplaceModels implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.COST,
            "A budget on the service Amazon Bedrock misses the models that are billed by the AWS Marketplace",
            "count SERVICE Amazon Bedrock or BILLING_ENTITY AWS Marketplace with a FilterExpression, or count by a tag",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Budget.class).flatMap(BudgetMissesMarketplaceModels::judge));
    }

    private static Stream<Verdict> judge(Budget budget) {
        var scope = BudgetScope.of(budget);
        return Verdict.of(
                scope.namesBedrock(),
                scope.seesMarketplace().not(),
                budget.filterExpression().orElseGet(budget.resource()::root),
                "counts Amazon Bedrock and nothing that the AWS Marketplace bills",
                Optional.empty());
    }
}

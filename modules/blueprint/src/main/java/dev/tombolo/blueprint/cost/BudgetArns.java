package dev.tombolo.blueprint.cost;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.text.Text;

/** ARNs of AWS Budgets, which is global and has no Region in them. */
final class BudgetArns {
    private BudgetArns() {}

    /** Returns the pattern of every budget of an account, whose own name only the deploy knows. */
    static Text everyBudget(AwsPlace place, String resource) {
        return Text.of("arn:" + place.region().partition() + ":budgets::")
                .plus(place.account())
                .plus(":" + resource);
    }
}

package dev.tombolo.cli.plan;

import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.CostTags;
import dev.tombolo.blueprint.cost.ModelSpend;
import dev.tombolo.blueprint.cost.OciBudget;
import dev.tombolo.blueprint.cost.StopApproval;
import dev.tombolo.blueprint.cost.StopTerms;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.AccountSide;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.AwsSpending;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciRoot;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.document.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what may be spent, and what of it each budget sees.
 *
 * @param environment the environment
 */
record Spending(Environment environment) {
    static final String OF_ALL = "environment";

    private static final Plan.SightPlan ACCOUNT = new Plan.SightPlan(
            "everything of the account",
            "seen",
            "what Bedrock or the AWS Marketplace bills, in every Region and for every environment of the account; that AWS"
                    + " takes both in one filter is not verified");

    List<Plan.BudgetPlan> budgets() {
        var plans = new ArrayList<Plan.BudgetPlan>();
        environment
                .aws()
                .map(AwsSide::accountScope)
                .filter(AccountSide::isOwn)
                .flatMap(AccountSide::budget)
                .ifPresent(limit -> plans.add(plan("account", limit.budget(), Optional.empty(), List.of(ACCOUNT))));
        environment
                .aws()
                .ifPresent(aws -> aws.spending().ifPresent(spending -> {
                    spending.ofAll()
                            .ifPresent(budget -> plans.add(plan(OF_ALL, budget, spending.stop(), List.of(ACCOUNT))));
                    aws.consumers()
                            .forEach(consumer -> ofConsumer(consumer, spending).ifPresent(plans::add));
                }));
        environment
                .oci()
                .flatMap(oci -> oci.root().flatMap(OciRoot::budget).map(budget -> plan(oci, budget)))
                .ifPresent(plans::add);
        return plans;
    }

    private Plan.BudgetPlan plan(OciSide oci, OciBudget budget) {
        var compartment = "compartment " + oci.compartmentName();
        var all = new Plan.SightPlan(
                "everything of the " + compartment,
                "seen",
                "what Oracle bills to this compartment and those below; that a call on demand is billed to the"
                        + " compartment that it names is inferred, not documented");
        return new Plan.BudgetPlan(
                OF_ALL,
                Cloud.OCI.key(),
                budget.amount(),
                environment.currency(),
                compartment,
                List.of(all),
                Plan.BudgetPlan.NO_STOP);
    }

    private static Optional<Plan.BudgetPlan> ofConsumer(AwsConsumer consumer, AwsSpending spending) {
        return Optional.ofNullable(spending.ofConsumers().get(consumer.key()))
                .map(budget -> plan(
                        consumer.tags().getOrDefault(CostTags.CONSUMER, consumer.key()),
                        budget,
                        spending.stop(),
                        sights(consumer)));
    }

    private static List<Plan.SightPlan> sights(AwsConsumer consumer) {
        return ModelSpend.sights(consumer).stream()
                .map(sight -> new Plan.SightPlan(
                        "calls on " + sight.endpoint().key(),
                        switch (sight.state()) {
                            case SEEN_ONCE_ACTIVATED -> "seen once activated";
                            case NOT_SEEN -> "not seen";
                        },
                        sight.why()))
                .toList();
    }

    private static Plan.BudgetPlan plan(String of, Budget budget, Optional<StopTerms> stop, List<Plan.SightPlan> sees) {
        return new Plan.BudgetPlan(
                of,
                Cloud.AWS.key(),
                budget.amount(),
                budget.currency(),
                budget.filter().words(),
                sees,
                stop.map(Spending::words).orElse(Plan.BudgetPlan.NO_STOP));
    }

    private static String words(StopTerms terms) {
        return (terms.approval() == StopApproval.MANUAL ? "a person is asked at " : "automatic at ") + terms.percent()
                + "%";
    }

    Stream<Plan.FindingPlan> findings() {
        return Stream.of(Cloud.values()).filter(this::isUnlimited).map(cloud -> finding(cloud.key()));
    }

    /** Other kinds are for trying and rehearsing: what they spend is a person's to judge. */
    private boolean isUnlimited(Cloud cloud) {
        return environment.kind() == Kind.PRODUCTION
                && hasConsumers(cloud)
                && budgets().stream().noneMatch(budget -> budget.cloud().equals(cloud.key()));
    }

    private boolean hasConsumers(Cloud cloud) {
        return cloud == Cloud.AWS
                ? environment.aws().filter(aws -> !aws.consumers().isEmpty()).isPresent()
                : environment.oci().filter(oci -> !oci.consumers().isEmpty()).isPresent();
    }

    private Plan.FindingPlan finding(String cloud) {
        return new Plan.FindingPlan(
                "Budget",
                Plan.word(Severity.WARNING),
                environment.name(),
                "environment",
                "budget",
                "environments",
                "is production and has no budget on " + cloud,
                "add budget with " + cloud + " and notify");
    }
}

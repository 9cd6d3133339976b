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
import dev.tombolo.cli.plan.content.BudgetPlan;
import dev.tombolo.cli.plan.content.FindingPlan;
import dev.tombolo.cli.plan.content.SightPlan;
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

    private static final SightPlan ACCOUNT = new SightPlan(
            "everything of the account",
            "seen",
            "what Bedrock or the AWS Marketplace bills, in every Region and for every environment of the account; that AWS"
                    + " takes both in one filter is not verified");

    List<BudgetPlan> budgets() {
        var plans = new ArrayList<BudgetPlan>();
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

    private BudgetPlan plan(OciSide oci, OciBudget budget) {
        var compartment = "compartment " + oci.compartmentName();
        var all = new SightPlan(
                "everything of the " + compartment,
                "seen",
                "what Oracle bills to this compartment and those below; that a call on demand is billed to the"
                        + " compartment that it names is inferred, not documented");
        return new BudgetPlan(
                OF_ALL,
                Cloud.OCI.key(),
                budget.amount(),
                environment.currency(),
                compartment,
                List.of(all),
                BudgetPlan.NO_STOP);
    }

    private static Optional<BudgetPlan> ofConsumer(AwsConsumer consumer, AwsSpending spending) {
        return Optional.ofNullable(spending.ofConsumers().get(consumer.key()))
                .map(budget -> plan(
                        consumer.tags().getOrDefault(CostTags.CONSUMER, consumer.key()),
                        budget,
                        spending.stop(),
                        sights(consumer)));
    }

    private static List<SightPlan> sights(AwsConsumer consumer) {
        return ModelSpend.sights(consumer).stream()
                .map(sight -> new SightPlan(
                        "calls on " + sight.endpoint().key(),
                        switch (sight.state()) {
                            case SEEN_ONCE_ACTIVATED -> "seen once activated";
                            case NOT_SEEN -> "not seen";
                        },
                        sight.why()))
                .toList();
    }

    private static BudgetPlan plan(String of, Budget budget, Optional<StopTerms> stop, List<SightPlan> sees) {
        return new BudgetPlan(
                of,
                Cloud.AWS.key(),
                budget.amount(),
                budget.currency(),
                budget.filter().words(),
                sees,
                stop.map(Spending::words).orElse(BudgetPlan.NO_STOP));
    }

    private static String words(StopTerms terms) {
        return (terms.approval() == StopApproval.MANUAL ? "a person is asked at " : "automatic at ") + terms.percent()
                + "%";
    }

    Stream<FindingPlan> findings() {
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

    private FindingPlan finding(String cloud) {
        return FindingPlan.ofFile(
                "Budget",
                Severity.WARNING,
                environment.name(),
                "budget",
                "is production and has no budget on " + cloud,
                "add budget with " + cloud + " and notify");
    }
}

package dev.tombolo.cli.plan;

import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.CostTags;
import dev.tombolo.blueprint.cost.ModelSpend;
import dev.tombolo.blueprint.cost.StopApproval;
import dev.tombolo.blueprint.cost.StopTerms;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.AwsSpending;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.CommitmentDocument;
import dev.tombolo.environment.document.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what may be spent, what of it each budget sees, and what was promised.
 *
 * @param environment the environment
 * @param asOf the day
 */
record Spending(Environment environment, LocalDate asOf) {
    static final String OF_ALL = "environment";

    private static final int MONTHS = 12;
    private static final Plan.SightPlan ACCOUNT = new Plan.SightPlan(
            "everything of the account",
            "seen",
            "what Bedrock or the AWS Marketplace bills, in every Region and for every environment of the account; that AWS"
                    + " takes both in one filter is not verified");

    List<Plan.BudgetPlan> budgets() {
        var plans = new ArrayList<Plan.BudgetPlan>();
        environment
                .aws()
                .ifPresent(aws -> aws.spending().ifPresent(spending -> {
                    spending.ofAll().ifPresent(budget -> plans.add(plan(OF_ALL, budget, spending, List.of(ACCOUNT))));
                    aws.consumers()
                            .forEach(consumer -> ofConsumer(consumer, spending).ifPresent(plans::add));
                }));
        return plans;
    }

    private static Optional<Plan.BudgetPlan> ofConsumer(AwsConsumer consumer, AwsSpending spending) {
        return Optional.ofNullable(spending.ofConsumers().get(consumer.key()))
                .map(budget -> plan(
                        consumer.tags().getOrDefault(CostTags.CONSUMER, consumer.key()),
                        budget,
                        spending,
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

    private static Plan.BudgetPlan plan(String of, Budget budget, AwsSpending spending, List<Plan.SightPlan> sees) {
        return new Plan.BudgetPlan(
                of,
                Cloud.AWS.key(),
                budget.amount(),
                budget.currency(),
                budget.filter().words(),
                sees,
                spending.stop().map(Spending::words).orElse("none"));
    }

    private static String words(StopTerms terms) {
        return (terms.approval() == StopApproval.MANUAL ? "a person is asked at " : "automatic at ") + terms.percent()
                + "%";
    }

    List<Plan.CommitmentPlan> commitments() {
        return environment.commitments().stream().map(this::commitment).toList();
    }

    private Plan.CommitmentPlan commitment(CommitmentDocument commitment) {
        return new Plan.CommitmentPlan(
                commitment.id(),
                commitment.cloud().key(),
                commitment.amount(),
                environment.currency(),
                commitment.ends(),
                hasEnded(commitment) ? "ended" : "running",
                ofAYear(commitment.cloud()));
    }

    private boolean hasEnded(CommitmentDocument commitment) {
        return asOf.isAfter(commitment.ends());
    }

    private long ofAYear(Cloud cloud) {
        return MONTHS * ofAMonth(cloud);
    }

    /** The environment's budget takes in those of its consumers. */
    private long ofAMonth(Cloud cloud) {
        return environment
                .aws()
                .filter(aws -> cloud == Cloud.AWS)
                .flatMap(AwsSide::spending)
                .map(spending -> spending.ofAll()
                        .map(Budget::amount)
                        .map(Integer::longValue)
                        .orElseGet(() -> spending.ofConsumers().values().stream()
                                .mapToLong(Budget::amount)
                                .sum()))
                .orElse(0L);
    }

    Stream<Plan.FindingPlan> findings() {
        return Stream.concat(
                unlimited(),
                environment.commitments().stream()
                        .filter(this::hasEnded)
                        .map(commitment -> finding(
                                "Commitments",
                                commitment.id(),
                                "commitments",
                                "ended on " + commitment.ends(),
                                "take the entry away, or name the contract that took its place")));
    }

    /** Other kinds are for trying and rehearsing: what they spend is a person's to judge. */
    private Stream<Plan.FindingPlan> unlimited() {
        boolean spends =
                environment.aws().filter(aws -> !aws.consumers().isEmpty()).isPresent();
        return environment.kind() == Kind.PRODUCTION && spends && budgets().isEmpty()
                ? Stream.of(finding(
                        "Budget",
                        environment.name(),
                        "budget",
                        "is production and has no budget on aws",
                        "add budget with aws and notify"))
                : Stream.empty();
    }

    private static Plan.FindingPlan finding(String rule, String on, String property, String message, String fix) {
        return new Plan.FindingPlan(
                rule, Plan.word(Severity.WARNING), on, "environment", property, "environments", message, fix);
    }
}

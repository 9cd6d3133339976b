package dev.tombolo.cli.plan;

import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.MarketplaceCap;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Seller;
import dev.tombolo.cli.plan.content.CommitmentPlan;
import dev.tombolo.cli.plan.content.FindingPlan;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.AwsSpending;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciRoot;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.document.cost.CommitmentDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what was promised to clouds, and holds the budgets of a year against it.
 *
 * @param environment the environment
 * @param asOf the day
 */
record Commitments(Environment environment, LocalDate asOf) {
    private static final int MONTHS = 12;

    List<CommitmentPlan> plans() {
        return environment.commitments().stream().map(this::plan).toList();
    }

    private CommitmentPlan plan(CommitmentDocument commitment) {
        return new CommitmentPlan(
                commitment.id(),
                commitment.cloud().key(),
                commitment.amount(),
                environment.currency(),
                commitment.ends(),
                hasEnded(commitment) ? "ended" : "running",
                ofAYear(commitment.cloud()),
                MarketplaceCap.of(commitment.cloud(), commitment.amount()));
    }

    private boolean hasEnded(CommitmentDocument commitment) {
        return asOf.isAfter(commitment.ends());
    }

    /** The environment's budget takes in those of its consumers. */
    private long ofAYear(Cloud cloud) {
        return MONTHS
                * (cloud == Cloud.AWS
                        ? environment
                                .aws()
                                .flatMap(AwsSide::spending)
                                .map(Commitments::ofAMonth)
                                .orElse(0L)
                        : environment
                                .oci()
                                .flatMap(OciSide::root)
                                .flatMap(OciRoot::budget)
                                .map(budget -> (long) budget.amount())
                                .orElse(0L));
    }

    private static long ofAMonth(AwsSpending spending) {
        return spending.ofAll()
                .map(budget -> (long) budget.amount())
                .orElseGet(() -> spending.ofConsumers().values().stream()
                        .mapToLong(Budget::amount)
                        .sum());
    }

    Stream<FindingPlan> findings() {
        return environment.commitments().stream()
                .flatMap(commitment -> Stream.concat(ended(commitment), beyondTheCap(commitment)));
    }

    private Stream<FindingPlan> ended(CommitmentDocument commitment) {
        return Stream.of(commitment)
                .filter(this::hasEnded)
                .map(late -> finding(
                        late,
                        "ended on " + late.ends(),
                        "take the entry away, or name the contract that took its place"));
    }

    private Stream<FindingPlan> beyondTheCap(CommitmentDocument commitment) {
        var sold = soldByTheMarketplace(commitment.cloud());
        return MarketplaceCap.of(commitment.cloud(), commitment.amount()).stream()
                .filter(cap -> !sold.isEmpty() && ofAYear(commitment.cloud()) > cap)
                .map(cap -> finding(
                        commitment,
                        "the Marketplace sells or may sell " + String.join(", ", sold) + ", and of the "
                                + ofAYear(commitment.cloud()) + " " + environment.currency()
                                + " that a year's budgets allow at most " + cap + " would count to it",
                        "ask Oracle who bills them, and lower budget.oci or plan for the rest outside the commitment"));
    }

    /** Who sells a model and is not known may be the Marketplace. */
    private List<String> soldByTheMarketplace(Cloud cloud) {
        return environment.oci().filter(oci -> cloud == Cloud.OCI).stream()
                .flatMap(oci -> oci.consumers().stream())
                .flatMap(consumer -> consumer.paths().stream())
                .map(path -> path.model())
                .filter(model -> !model.seller().channel().stated().equals(Optional.of(Seller.Channel.CLOUD)))
                .map(model -> model.name())
                .distinct()
                .sorted()
                .toList();
    }

    private static FindingPlan finding(CommitmentDocument commitment, String message, String fix) {
        return FindingPlan.ofFile("Commitments", Severity.WARNING, commitment.id(), "commitments", message, fix);
    }
}

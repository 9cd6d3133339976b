package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.BudgetAlert;
import dev.tombolo.blueprint.cost.CostTags;
import dev.tombolo.blueprint.cost.ModelSpend;
import dev.tombolo.blueprint.cost.StopTerms;
import dev.tombolo.environment.AwsSpending;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.cost.AmountsDocument;
import dev.tombolo.environment.document.cost.BudgetDocument;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the budgets on AWS of a document in which nothing is wrong. */
record SpendingAssembly(CheckedDocument checked, AwsDocument aws) {
    private static final int ALL_OF_IT = 100;

    Optional<AwsSpending> spending(List<AwsConsumer> consumers) {
        return checked.document()
                .budget()
                .filter(budget -> checked.document().isBudgetedOnAws())
                .map(budget -> spending(budget, consumers));
    }

    private AwsSpending spending(BudgetDocument budget, List<AwsConsumer> consumers) {
        var tags = checked.tags();
        var ofConsumers = new TreeMap<String, Budget>();
        consumers.forEach(consumer ->
                amount(consumer).ifPresent(amount -> ofConsumers.put(consumer.key(), of(consumer, amount, budget))));
        return new AwsSpending(
                budget.aws()
                        .map(amount -> new Budget(
                                Budget.OF_ALL,
                                amount,
                                budget.currencyOfAll(),
                                ModelSpend.ofAccount(),
                                BudgetAlert.at(budget.shares()),
                                tags)),
                ofConsumers,
                budget.addresses(),
                budget.stop()
                        .map(stop -> new StopTerms(
                                stop.at().orElse(ALL_OF_IT), stop.approval().approval())),
                aws.roleConventions(),
                tags);
    }

    private static Budget of(AwsConsumer consumer, int amount, BudgetDocument budget) {
        return new Budget(
                Budget.keyOf(consumer.key()),
                amount,
                budget.currencyOfAll(),
                ModelSpend.of(consumer),
                BudgetAlert.at(budget.shares()),
                new TreeMap<>(consumer.tags()));
    }

    /** A consumer's tag is the key that the file has now; its own key may be the former one. */
    private Optional<Integer> amount(AwsConsumer consumer) {
        return Optional.ofNullable(checked.document()
                        .consumers()
                        .get(consumer.tags().getOrDefault(CostTags.CONSUMER, consumer.key())))
                .flatMap(ConsumerDocument::budget)
                .flatMap(AmountsDocument::aws);
    }
}

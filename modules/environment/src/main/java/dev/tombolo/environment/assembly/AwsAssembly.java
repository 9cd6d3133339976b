package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the blueprint's input on AWS of a document in which nothing is wrong. */
record AwsAssembly(CheckedDocument checked, Catalog catalog, String approved) {
    AwsSide side(AwsDocument aws) {
        var place = new AwsPlace(catalog.region(aws.region(), Cloud.AWS).orElseThrow(), Text.of(aws.account()));
        var assembly = new AwsConsumerAssembly(checked, aws, place);
        var attributions = new TreeMap<String, ConsumerAttribution>();
        var callers = new TreeMap<String, AwsConsumer>();
        checked.consumers(Cloud.AWS).forEach((key, consumer) -> {
            var caller = assembly.consumer(key, consumer);
            var attribution = assembly.attribution(consumer, caller);
            attribution.ifPresent(found -> attributions.put(key, found));
            callers.put(
                    key,
                    caller.billed(attribution.map(ConsumerAttribution::billing).orElse(Billing.NONE)));
        });
        var network =
                aws.network().map(given -> new AwsNetworkAssembly(checked, place).network(given, callers.values()));
        var consumers = callers.entrySet().stream()
                .map(caller -> caller.getValue().from(assembly.invocations(caller.getKey(), network)))
                .toList();
        var guardrails = new GuardrailAssembly(checked, aws, place).guardrails();
        return new AwsSide(
                checked.document().awsOwner(),
                aws.account(),
                owner(),
                place,
                network,
                guardrails,
                List.copyOf(attributions.values()),
                consumers,
                new SpendingAssembly(checked, aws).spending(consumers),
                new AccountAssembly(checked, catalog).side(aws, place),
                new BaselineAssembly(checked, aws, catalog).scope(place),
                new OperationsAssembly(checked, aws).choice(guardrails, consumers),
                aws.alertKey(),
                aws.existingRoles(),
                checked.document()
                        .organization()
                        .map(organization -> new OrganizationAssembly(checked, catalog).side(aws, organization)),
                aws.conventions().flatMap(AwsDocument.Conventions::namePrefix),
                aws.conventions().flatMap(AwsDocument.Conventions::bootstrapQualifier));
    }

    private Owner owner() {
        return new Owner(
                "access/" + checked.name(), checked.document().repository(), Optional.of(approved), checked.tags());
    }
}

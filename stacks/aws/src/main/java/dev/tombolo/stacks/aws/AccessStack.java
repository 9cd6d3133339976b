package dev.tombolo.stacks.aws;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.alert.AlertPublisher;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.cost.BudgetTopic;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.operations.Notification;
import dev.tombolo.blueprint.operations.OperationsChoice;
import dev.tombolo.cdk.access.ModelConsumer;
import dev.tombolo.cdk.access.ModelConsumerProps;
import dev.tombolo.cdk.attribution.ModelAttribution;
import dev.tombolo.cdk.attribution.ModelAttributionProps;
import dev.tombolo.cdk.guardrail.ModelGuardrail;
import dev.tombolo.cdk.guardrail.ModelGuardrailProps;
import dev.tombolo.cdk.handoff.ConsumerHandOff;
import dev.tombolo.cdk.handoff.ConsumerHandOffProps;
import dev.tombolo.cdk.hole.Holes;
import dev.tombolo.cdk.network.PrivateModelEndpoints;
import dev.tombolo.cdk.network.PrivateModelEndpointsProps;
import dev.tombolo.cdk.operations.ModelOperations;
import dev.tombolo.cdk.operations.ModelOperationsProps;
import dev.tombolo.cdk.owner.StackOwner;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import java.util.ArrayList;
import java.util.TreeMap;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * The scope <em>access</em>: the network of an environment's models, its guardrails, and for each consumer its role, what a
 * bill tells it apart by and what it is handed; what is spent, and what is watched.
 */
final class AccessStack extends Stack {
    AccessStack(Construct scope, Environment environment, AwsSide aws) {
        super(
                scope,
                "Access",
                new StackShape(environment, aws)
                        .props("access", "Who may call which AI models in " + environment.name() + ", and from where"));
        var owner = new StackOwner(this, "Owner", aws.owner());
        var billed = aws.attributions().stream().map(this::declare).reduce(Holes.NONE, Holes::with);
        var endpoints = aws.network()
                .map(network -> new PrivateModelEndpoints(
                                this,
                                "Network",
                                PrivateModelEndpointsProps.builder()
                                        .network(network)
                                        .holes(billed)
                                        .build())
                        .getHoles())
                .orElse(billed);
        var holes = aws.guardrails().stream().map(this::declare).reduce(endpoints, Holes::with);
        var consumers = new TreeMap<String, ModelConsumer>();
        aws.consumers().forEach(consumer -> consumers.put(consumer.key(), declare(consumer, aws, holes)));
        aws.spending().ifPresent(new EnvironmentBudgets(this, environment.name(), aws, consumers)::declare);
        aws.operations().ifPresent(operations -> declare(operations, aws, holes));
        aws.alertKey().ifPresent(key -> tellItsKeeper(key, aws));
        owner.guard();
    }

    private Holes declare(ConsumerAttribution attribution) {
        var id = "Attribution-" + attribution.consumer();
        return new ModelAttribution(this, id, ModelAttributionProps.of(attribution)).getHoles();
    }

    private Holes declare(Guardrail guardrail) {
        var id = guardrail.key().replaceFirst("guardrail", "Guardrail");
        return new ModelGuardrail(this, id, ModelGuardrailProps.of(guardrail)).getHoles();
    }

    private void tellItsKeeper(String key, AwsSide aws) {
        var publishers = new ArrayList<AlertPublisher>();
        aws.operations()
                .filter(operations -> operations.notification() instanceof Notification.ByEmail)
                .ifPresent(operations -> publishers.add(AlertPublisher.alarms(aws.place())));
        aws.spending().ifPresent(spending -> publishers.add(BudgetTopic.publisher(aws.place())));
        if (!publishers.isEmpty()) {
            new AlertKeyOutput(this).declare(key, publishers);
        }
    }

    private void declare(OperationsChoice operations, AwsSide aws, Holes holes) {
        new ModelOperations(this, "Operations", ModelOperationsProps.of(operations, aws.place(), holes));
    }

    private ModelConsumer declare(AwsConsumer consumer, AwsSide aws, Holes holes) {
        var declared = new ModelConsumer(
                this,
                "Consumer-" + consumer.key(),
                ModelConsumerProps.builder()
                        .consumer(consumer)
                        .place(aws.place())
                        .holes(holes)
                        .build());
        new ConsumerHandOff(
                this,
                "HandOff-" + consumer.key(),
                ConsumerHandOffProps.builder()
                        .consumer(consumer)
                        .roleArn(declared.getRoleArn())
                        .holes(holes)
                        .build());
        return declared;
    }
}

package dev.tombolo.stacks.multicloud;

import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.operations.AwsOperations;
import dev.tombolo.blueprint.operations.OperationsChoice;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import dev.tombolo.pulumi.aws.attribution.ModelAttribution;
import dev.tombolo.pulumi.aws.attribution.ModelAttributionArgs;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrail;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrailArgs;
import dev.tombolo.pulumi.aws.handoff.ConsumerHandOff;
import dev.tombolo.pulumi.aws.handoff.ConsumerHandOffArgs;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpoints;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpointsArgs;
import dev.tombolo.pulumi.aws.operations.ModelOperations;
import dev.tombolo.pulumi.aws.operations.ModelOperationsArgs;
import dev.tombolo.pulumi.aws.owner.StackOwner;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import java.util.TreeMap;

/** An environment's side on AWS, where Pulumi owns it. */
final class AwsStack {
    private final AwsSide aws;
    private final ComponentResourceOptions options;

    private AwsStack(AwsSide aws, ComponentResourceOptions unguarded) {
        this.aws = aws;
        this.options = new StackOwner("owner", aws.owner(), unguarded).guarded(unguarded);
    }

    /**
     * Declares it. The provider refuses every account but the environment's.
     *
     * @param shared options of the whole environment: what everything here waits for
     */
    static void declare(String environment, AwsSide aws, ComponentResourceOptions shared) {
        var provider = new Provider(
                "aws",
                ProviderArgs.builder()
                        .region(aws.place().region().name())
                        .allowedAccountIds(aws.account())
                        .build());
        var ours = ComponentResourceOptions.builder().providers(provider).build();
        var stack = new AwsStack(aws, ComponentResourceOptions.merge(shared, ours));
        var billed = aws.attributions().stream().map(stack::attribution).reduce(Holes.NONE, Holes::with);
        var around = stack.network(billed);
        var holes = aws.guardrails().stream().map(stack::guardrail).reduce(around, Holes::with);
        var consumers = new TreeMap<String, ModelConsumer>();
        aws.consumers().forEach(consumer -> consumers.put(consumer.key(), stack.consumer(consumer, holes)));
        aws.spending().ifPresent(new EnvironmentBudgets(stack.options, environment, aws, consumers)::declare);
        aws.operations().ifPresent(operations -> stack.operations(operations, holes));
    }

    private Holes attribution(ConsumerAttribution attribution) {
        var args = ModelAttributionArgs.of(attribution, Holes.NONE, FormerNames.NONE);
        return new ModelAttribution(attribution.consumer(), args, options).holes();
    }

    private Holes network(Holes billed) {
        return aws.network()
                .map(network -> new PrivateModelEndpoints(
                                "network", PrivateModelEndpointsArgs.of(network, billed, FormerNames.NONE), options)
                        .holes())
                .orElse(billed);
    }

    private Holes guardrail(Guardrail guardrail) {
        var args = ModelGuardrailArgs.of(guardrail, FormerNames.NONE);
        return new ModelGuardrail(guardrail.key(), args, options).holes();
    }

    private void operations(OperationsChoice choice, Holes holes) {
        var operations = AwsOperations.of(aws.place(), choice);
        new ModelOperations("operations", ModelOperationsArgs.of(operations, holes, FormerNames.NONE), options);
    }

    private ModelConsumer consumer(AwsConsumer consumer, Holes holes) {
        var declared = new ModelConsumer(
                consumer.key(), ModelConsumerArgs.of(aws.place(), consumer, holes, FormerNames.NONE), options);
        var handOff = ConsumerHandOffArgs.of(consumer, declared.roleArn(), holes, FormerNames.NONE);
        new ConsumerHandOff(consumer.key() + "-hand-off", handOff, options);
        return declared;
    }
}

package dev.tombolo.stacks.aws;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.cdk.access.ModelConsumer;
import dev.tombolo.cdk.access.ModelConsumerProps;
import dev.tombolo.cdk.guardrail.ModelGuardrail;
import dev.tombolo.cdk.guardrail.ModelGuardrailProps;
import dev.tombolo.cdk.hole.Holes;
import dev.tombolo.cdk.network.PrivateModelEndpoints;
import dev.tombolo.cdk.network.PrivateModelEndpointsProps;
import dev.tombolo.cdk.owner.StackOwner;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** The scope <em>access</em>: the network of an environment's models, its guardrails and the role of each consumer. */
final class AccessStack extends Stack {
    AccessStack(Construct scope, Environment environment, AwsSide aws) {
        super(
                scope,
                "Access",
                new StackShape(environment, aws)
                        .props("access", "Who may call which AI models in " + environment.name() + ", and from where"));
        var owner = new StackOwner(this, "Owner", aws.owner());
        var endpoints = aws.network()
                .map(network -> new PrivateModelEndpoints(
                                this,
                                "Network",
                                PrivateModelEndpointsProps.builder()
                                        .network(network)
                                        .build())
                        .getHoles())
                .orElse(Holes.NONE);
        var holes = aws.guardrails().stream().map(this::declare).reduce(endpoints, Holes::with);
        aws.consumers().forEach(consumer -> declare(consumer, aws, holes));
        owner.guard();
    }

    private Holes declare(Guardrail guardrail) {
        var id = guardrail.key().replaceFirst("guardrail", "Guardrail");
        return new ModelGuardrail(this, id, ModelGuardrailProps.of(guardrail)).getHoles();
    }

    private void declare(AwsConsumer consumer, AwsSide aws, Holes holes) {
        new ModelConsumer(
                this,
                "Consumer-" + consumer.key(),
                ModelConsumerProps.builder()
                        .consumer(consumer)
                        .place(aws.place())
                        .holes(holes)
                        .build());
    }
}

package dev.tombolo.stacks.multicloud;

import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.operations.AwsOperations;
import dev.tombolo.blueprint.operations.OperationsChoice;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrail;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrailArgs;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpoints;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpointsArgs;
import dev.tombolo.pulumi.aws.operations.ModelOperations;
import dev.tombolo.pulumi.aws.operations.ModelOperationsArgs;
import dev.tombolo.pulumi.aws.owner.StackOwner;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;

/** An environment's side on AWS, where Pulumi owns it. */
final class AwsStack {
    private final AwsSide aws;
    private final ComponentResourceOptions options;

    private AwsStack(AwsSide aws, Provider provider) {
        this.aws = aws;
        var unguarded = ComponentResourceOptions.builder().providers(provider).build();
        this.options = new StackOwner("owner", aws.owner(), unguarded).guarded(unguarded);
    }

    /** Declares it. The provider refuses every account but the environment's. */
    static void declare(AwsSide aws) {
        var provider = new Provider(
                "aws",
                ProviderArgs.builder()
                        .region(aws.place().region().name())
                        .allowedAccountIds(aws.account())
                        .build());
        var stack = new AwsStack(aws, provider);
        var holes = aws.guardrails().stream().map(stack::guardrail).reduce(stack.network(), Holes::with);
        aws.consumers().forEach(consumer -> stack.consumer(consumer, holes));
        aws.operations().ifPresent(operations -> stack.operations(operations, holes));
    }

    private Holes network() {
        return aws.network()
                .map(network -> new PrivateModelEndpoints(
                                "network", PrivateModelEndpointsArgs.of(network, Holes.NONE, FormerNames.NONE), options)
                        .holes())
                .orElse(Holes.NONE);
    }

    private Holes guardrail(Guardrail guardrail) {
        var args = ModelGuardrailArgs.of(guardrail, FormerNames.NONE);
        return new ModelGuardrail(guardrail.key(), args, options).holes();
    }

    private void operations(OperationsChoice choice, Holes holes) {
        var operations = AwsOperations.of(aws.place(), choice);
        new ModelOperations("operations", ModelOperationsArgs.of(operations, holes, FormerNames.NONE), options);
    }

    private void consumer(AwsConsumer consumer, Holes holes) {
        new ModelConsumer(
                consumer.key(), ModelConsumerArgs.of(aws.place(), consumer, holes, FormerNames.NONE), options);
    }
}

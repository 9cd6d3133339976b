package dev.tombolo.stacks.multicloud;

import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrail;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrailArgs;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpoints;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpointsArgs;
import dev.tombolo.pulumi.aws.owner.StackOwner;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import java.util.TreeMap;

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
    static void declare(String environment, AwsSide aws) {
        var provider = new Provider(
                "aws",
                ProviderArgs.builder()
                        .region(aws.place().region().name())
                        .allowedAccountIds(aws.account())
                        .build());
        var stack = new AwsStack(aws, provider);
        var holes = aws.guardrails().stream().map(stack::guardrail).reduce(stack.network(), Holes::with);
        var consumers = new TreeMap<String, ModelConsumer>();
        aws.consumers().forEach(consumer -> consumers.put(consumer.key(), stack.consumer(consumer, holes)));
        aws.spending().ifPresent(new EnvironmentBudgets(stack.options, environment, aws, consumers)::declare);
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

    private ModelConsumer consumer(AwsConsumer consumer, Holes holes) {
        return new ModelConsumer(
                consumer.key(), ModelConsumerArgs.of(aws.place(), consumer, holes, FormerNames.NONE), options);
    }
}

package dev.tombolo.stacks.aws;

import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Kind;
import software.amazon.awscdk.DefaultStackSynthesizer;
import software.amazon.awscdk.DefaultStackSynthesizerProps;
import software.amazon.awscdk.StackProps;

/** What every stack of an environment has in common: its name, its bootstrap and who may delete it. */
record StackShape(Environment environment, AwsSide aws) {
    StackProps props(String scope, String description) {
        return props(scope, description, StackProps.builder());
    }

    /** Returns them for a stack that does not lie in the environment's Region. */
    StackProps propsIn(String region, String scope, String description) {
        return props(
                scope,
                description,
                StackProps.builder()
                        .env(software.amazon.awscdk.Environment.builder()
                                .account(aws.account())
                                .region(region)
                                .build()));
    }

    private StackProps props(String scope, String description, StackProps.Builder props) {
        var synthesizer = DefaultStackSynthesizerProps.builder();
        aws.bootstrapQualifier().ifPresent(synthesizer::qualifier);
        return props.stackName(aws.namePrefix().orElse("") + "tombolo-" + environment.name() + "-" + scope)
                .description(description)
                .synthesizer(new DefaultStackSynthesizer(synthesizer.build()))
                .terminationProtection(environment.kind() == Kind.PRODUCTION)
                .build();
    }
}

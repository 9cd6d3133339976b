package dev.tombolo.stacks.aws;

import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.BaselineScope;
import dev.tombolo.environment.Environment;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.StageProps;
import software.constructs.Construct;

/** One environment's stacks on AWS. Its id is the environment's name, so that {@code cdk deploy 'prod/*'} deploys it. */
final class EnvironmentStage extends Stage {
    EnvironmentStage(Construct scope, Environment environment, AwsSide aws) {
        super(scope, environment.name(), props(aws));
        var access = new AccessStack(this, environment, aws);
        if (aws.baseline() instanceof BaselineScope.Own own && !own.baseline().isEmpty()) {
            access.addStackDependency(
                    new BaselineStack(this, environment, aws, own.baseline()),
                    "calls are recorded before anybody may make them");
        }
    }

    private static StageProps props(AwsSide aws) {
        return StageProps.builder()
                .env(software.amazon.awscdk.Environment.builder()
                        .account(aws.account())
                        .region(aws.place().region().name())
                        .build())
                .build();
    }
}

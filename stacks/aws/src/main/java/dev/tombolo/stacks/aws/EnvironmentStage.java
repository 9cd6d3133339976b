package dev.tombolo.stacks.aws;

import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import java.util.Optional;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.StageProps;
import software.constructs.Construct;

/** One environment's stacks on AWS. Its id is the environment's name, so that {@code cdk deploy 'prod/*'} deploys it. */
final class EnvironmentStage extends Stage {
    EnvironmentStage(Construct scope, Environment environment, AwsSide aws) {
        super(scope, environment.name(), props(aws));
        var access =
                aws.hasAccess() ? Optional.of(new AccessStack(this, environment, aws)) : Optional.<AccessStack>empty();
        aws.ownBaseline()
                .map(baseline -> new BaselineStack(this, environment, aws, baseline))
                .ifPresent(baseline -> access.ifPresent(stack ->
                        stack.addStackDependency(baseline, "calls are recorded before anybody may make them")));
        if (aws.accountScope().isDeclared()) {
            declareAccount(environment, aws);
        }
        aws.attachedOrganization()
                .ifPresent(organization -> new OrganizationStack(this, environment, aws, organization));
    }

    /** Where its owner is written down in the same Region, the stack's own parameter does it. */
    private void declareAccount(Environment environment, AwsSide aws) {
        var account = new AccountStack(this, environment, aws);
        if (!aws.accountScope().homeRegion().equals(aws.place().region().name())) {
            account.addStackDependency(
                    new AccountOwnerStack(this, environment, aws), "the account has one owner, whatever the Region");
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

package dev.tombolo.stacks.aws;

import dev.tombolo.cdk.owner.StackOwner;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * The owner of the scope <em>account</em> in the Region that is the same for everybody: a parameter belongs to one Region,
 * and the account's stack may lie in another.
 */
final class AccountOwnerStack extends Stack {
    AccountOwnerStack(Construct scope, Environment environment, AwsSide aws) {
        super(
                scope,
                "AccountOwner",
                new StackShape(environment, aws)
                        .propsIn(
                                aws.accountScope().homeRegion(),
                                "account-owner",
                                "Who owns what exists once in the account for AI models"));
        new StackOwner(this, "Owner", aws.owner().ofStack(AccountStack.SCOPE));
    }
}

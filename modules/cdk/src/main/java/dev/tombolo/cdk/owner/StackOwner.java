package dev.tombolo.cdk.owner;

import dev.tombolo.blueprint.owner.Owner;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ssm.CfnParameter;
import software.constructs.Construct;

/**
 * The owner of a stack: a parameter with a fixed name on which everything else depends, so that a deploy by another
 * engine or repository fails before it creates anything. CloudFormation then names the parameter, and
 * {@code aws ssm get-parameter --name /tombolo-owner/<stack>} says whose it is.
 *
 * <p>Declares {@code Owner}. Its id never changes.
 */
public final class StackOwner extends Construct {
    private static final String ENGINE = "cdk";

    /** Declares the parameter. */
    public StackOwner(Construct scope, String id, Owner owner) {
        super(scope, id);
        CfnParameter.Builder.create(this, "Owner")
                .type("String")
                .name(owner.parameterName())
                .description(Owner.DESCRIPTION)
                .value(owner.value(ENGINE))
                .tags(owner.tags())
                .build();
    }

    /** Makes everything that the stack has by now wait for the owner: call it last. */
    public void guard() {
        for (var child : Stack.of(this).getNode().getChildren()) {
            if (child != this) {
                child.getNode().addDependency(this);
            }
        }
    }
}

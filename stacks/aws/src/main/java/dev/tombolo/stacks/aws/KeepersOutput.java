package dev.tombolo.stacks.aws;

import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;

/**
 * Says in a stack's outputs what the keeper of something that is brought along must add to it.
 *
 * @param stack the stack
 */
record KeepersOutput(Stack stack) {
    void declare(String id, String description, Object content) {
        CfnOutput.Builder.create(stack, id)
                .description(description)
                .value(stack.toJsonString(content))
                .build();
    }

    /** Says what a role that somebody else keeps must have; nothing of one that is made here. */
    void declare(String id, Optional<String> roleArn, Map<String, Object> needs) {
        roleArn.ifPresent(arn -> declare(id, "What role " + arn + " must have, as AWS::IAM::Role", needs));
    }
}

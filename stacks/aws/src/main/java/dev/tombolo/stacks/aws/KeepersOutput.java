package dev.tombolo.stacks.aws;

import java.util.List;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;

/**
 * Says in a stack's outputs what the keeper of something that is brought along must add to it.
 *
 * @param stack the stack
 */
record KeepersOutput(Stack stack) {
    void declare(String id, String description, List<?> content) {
        CfnOutput.Builder.create(stack, id)
                .description(description)
                .value(stack.toJsonString(content))
                .build();
    }
}

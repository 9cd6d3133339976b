package dev.tombolo.stacks.aws;

import dev.tombolo.blueprint.alert.AlertKey;
import dev.tombolo.blueprint.alert.AlertPublisher;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.Stack;

/**
 * Says what the policy of the key of alerts must allow those who publish under it.
 *
 * @param stack the stack that has the topics
 */
record AlertKeyOutput(Stack stack) {
    void declare(String keyArn, List<AlertPublisher> publishers) {
        var policy = new PolicyDocument(AlertKey.statements(publishers)).json(Holes.NONE);
        new KeepersOutput(stack)
                .declare("AlertKeyStatements", "Add these statements to the policy of key " + keyArn, (List<?>)
                        Objects.requireNonNull(policy.get("Statement")));
    }
}

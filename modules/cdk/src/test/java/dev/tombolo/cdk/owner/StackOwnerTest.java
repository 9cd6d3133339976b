package dev.tombolo.cdk.owner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.cdk.construct.Templates;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;

final class StackOwnerTest {
    private static final Owner OWNER = new Owner(
            "access/prod",
            Optional.of("bank/ai"),
            Optional.of("sha256:1"),
            new TreeMap<>(Map.of("tombolo:environment", "prod")));

    @Test
    void writesDownWhoOwnsTheStackUnderAFixedName() {
        var stack = Templates.stack("us-east-1");
        new StackOwner(stack, "Owner", OWNER).guard();
        assertThat(Templates.only(Templates.of(stack), "AWS::SSM::Parameter")).isEqualTo(Templates.json("""
                        {
                          "Description": "Who owns this stack. Nobody else may declare it.",
                          "Name": "/tombolo-owner/access/prod",
                          "Tags": {"tombolo:environment": "prod"},
                          "Type": "String",
                          "Value": "cdk of bank/ai, approved sha256:1"
                        }
                        """));
    }

    @Test
    void everythingElseOfTheStackWaitsForIt() {
        var stack = Templates.stack("us-east-1");
        new Topic(new Construct(stack, "Before"), "Topic");
        var owner = new StackOwner(stack, "Owner", OWNER);
        new Topic(new Construct(stack, "After"), "Topic");
        owner.guard();
        Templates.of(stack).path("Resources").properties().forEach(resource -> {
            boolean isOwner = resource.getValue().path("Type").asText().equals("AWS::SSM::Parameter");
            assertThat(resource.getValue().path("DependsOn").toString())
                    .as(resource.getKey())
                    .isEqualTo(isOwner ? "" : "[\"OwnerE2C6E4C8\"]");
        });
    }
}

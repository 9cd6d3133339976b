package dev.tombolo.pulumi.aws.owner;

import static dev.tombolo.pulumi.Recordings.access;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.aws.ssm.outputs.GetParametersByPathResult;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StackOwnerTest {
    private static final String PARAMETER = "aws:ssm/parameter:Parameter|owner-parameter";
    private static final Owner OWNER = new Owner(
            "access/prod",
            Optional.of("bank/ai"),
            Optional.of("sha256:1"),
            new TreeMap<>(Map.of("tombolo:environment", "prod")));

    private static GetParametersByPathResult found(String value) {
        return GetParametersByPathResult.builder()
                .arns(List.of("arn", "arn"))
                .id("/tombolo-owner/access")
                .names(List.of("/tombolo-owner/access/dev", "/tombolo-owner/access/prod"))
                .path("/tombolo-owner/access")
                .types(List.of("String", "String"))
                .values(List.of("pulumi of shop/ai", value))
                .build();
    }

    @Test
    void writesDownWhoOwnsTheStackUnderAFixedName() {
        var recording = record(context -> new StackOwner("owner", OWNER));
        assertThat(inputs(recording, PARAMETER))
                .isEqualTo(Map.of(
                        "name", "/tombolo-owner/access/prod",
                        "type", "String",
                        "description", "Who owns this stack. Nobody else may declare it.",
                        "insecureValue", "pulumi of bank/ai, approved sha256:1",
                        "tags", Map.of("tombolo:environment", "prod")));
        assertThat(options(recording, PARAMETER)).containsEntry("parent", "tombolo:aws:StackOwner|owner");
    }

    @Test
    void everyResourceOfAGuardedComponentWaitsForIt() {
        var recording = record(context -> {
            var options = new StackOwner("owner", OWNER)
                    .guarded(ComponentResourceOptions.builder().build());
            new ModelConsumer(
                    "claims",
                    ModelConsumerArgs.builder()
                            .access(access("nova-lite"))
                            .identity(new AwsIdentity.Service("lambda.amazonaws.com"))
                            .build(),
                    options);
        });
        var waiting = recording.resources().stream()
                .filter(resource -> resource.address().startsWith("aws:iam"))
                .toList();
        assertThat(waiting)
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(resource.options()).containsEntry("dependsOn", List.of(PARAMETER)));
    }

    @Test
    void acceptsAParameterThatItWroteWhateverWasApprovedThen() {
        assertThatCode(() -> StackOwner.requireUnclaimed(OWNER, found("pulumi of bank/ai, approved sha256:0")))
                .doesNotThrowAnyException();
    }

    @Test
    void failsWhereSomebodyElseOwnsTheStackAndNamesThem() {
        assertThatThrownBy(() -> StackOwner.requireUnclaimed(OWNER, found("cdk of bank/ai, approved sha256:0")))
                .hasMessage(
                        "/tombolo-owner/access/prod: this stack is owned by cdk of bank/ai, approved sha256:0,"
                                + " and not by pulumi of bank/ai · deploy it from there, or move it as the guide on owners says");
    }
}

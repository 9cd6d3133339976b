package dev.tombolo.cdk.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.cdk.construct.Templates;
import java.util.function.UnaryOperator;
import software.amazon.awscdk.Stack;

/** Stacks with settings of an account and Region, and what stands in their templates. */
final class Baselines {
    private Baselines() {}

    static BedrockSettings settings(Stack stack) {
        return new BedrockSettings(
                stack,
                "Settings",
                BedrockSettingsProps.builder().owner("team-baseline").build());
    }

    static InvocationLogging logging(Stack stack, UnaryOperator<InvocationLoggingProps.Builder> change) {
        return new InvocationLogging(
                stack,
                "Logging",
                change.apply(InvocationLoggingProps.builder().settings(settings(stack)))
                        .build());
    }

    /** Returns the template of a stack that logs. */
    static JsonNode logged(UnaryOperator<InvocationLoggingProps.Builder> change) {
        var stack = Templates.stack("us-east-1");
        logging(stack, change);
        return Templates.of(stack);
    }

    /** Returns a resource whole, by the beginning of its logical id. */
    static JsonNode resource(JsonNode template, String beginning) {
        return template.path("Resources").properties().stream()
                .filter(resource -> resource.getKey().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no resource " + beginning))
                .getValue();
    }

    /** Returns one statement of a policy document, by its name. */
    static JsonNode statement(JsonNode document, String sid) {
        for (var statement : document.path("Statement")) {
            if (statement.path("Sid").asText().equals(sid)) {
                return statement;
            }
        }
        throw new AssertionError("no statement " + sid);
    }
}

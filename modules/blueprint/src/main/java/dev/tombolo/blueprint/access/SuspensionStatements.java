package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the denials that suspend a consumer or some of its models. What allows its calls is left as it is, so that lifting
 * the suspension takes away a statement and nothing else.
 */
final class SuspensionStatements {
    private static final List<Text> EVERYTHING = List.of(Text.of("*"));
    private static final List<String> ON_RUNTIME = List.of("bedrock:CreateModelInvocationJob", "bedrock:InvokeModel*");

    private SuspensionStatements() {}

    static List<Statement> of(AwsPlace place, AwsConsumer consumer) {
        if (consumer.suspension() instanceof Suspension.OfConsumer) {
            return List.of(Statement.deny("DenyWhileSuspended", BedrockActions.EVERY_WAY_TO_CALL, EVERYTHING));
        }
        var callable = consumer.suspension().callable(consumer.paths());
        var stopped = ModelCalls.sorted(consumer.calls()).stream()
                .filter(call -> !callable.contains(call.path()))
                .toList();
        var statements = new ArrayList<Statement>();
        statements.addAll(onRuntime(place, ModelCalls.on(EndpointKind.BEDROCK_RUNTIME, stopped)));
        statements.addAll(onMantle(ModelCalls.on(EndpointKind.BEDROCK_MANTLE, stopped)));
        return statements;
    }

    /**
     * A call through any profile is authorized on the model of its destination too. The Region is open on purpose: a model
     * that another policy allows elsewhere must not stay callable.
     */
    private static List<Statement> onRuntime(AwsPlace place, List<ModelCall> calls) {
        var models = calls.stream()
                .map(call -> place.foundationModel("*", call.path().modelId()))
                .distinct()
                .toList();
        return models.isEmpty() ? List.of() : List.of(Statement.deny("DenySuspendedModels", ON_RUNTIME, models));
    }

    private static List<Statement> onMantle(List<ModelCall> calls) {
        var ids = calls.stream()
                .map(call -> call.path().modelId())
                .distinct()
                .map(Text::of)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : List.of(Statement.deny("DenySuspendedModelsOnMantle", BedrockActions.INFER_ON_MANTLE, EVERYTHING)
                        .when("StringEquals", "bedrock-mantle:Model", ids));
    }
}

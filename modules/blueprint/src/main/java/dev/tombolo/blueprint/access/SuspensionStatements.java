package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
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
        var stopped = ModelPaths.sorted(consumer.paths()).stream()
                .filter(path -> !callable.contains(path))
                .toList();
        var statements = new ArrayList<Statement>();
        statements.addAll(onRuntime(place, ModelPaths.on(EndpointKind.BEDROCK_RUNTIME, stopped)));
        statements.addAll(onMantle(ModelPaths.on(EndpointKind.BEDROCK_MANTLE, stopped)));
        return statements;
    }

    /**
     * A call through any profile is authorized on the model of its destination too. The Region is open on purpose: a model
     * that another policy allows elsewhere must not stay callable.
     */
    private static List<Statement> onRuntime(AwsPlace place, List<ModelPath> paths) {
        var models = paths.stream()
                .map(path -> place.foundationModel("*", path.modelId()))
                .distinct()
                .toList();
        return models.isEmpty() ? List.of() : List.of(Statement.deny("DenySuspendedModels", ON_RUNTIME, models));
    }

    private static List<Statement> onMantle(List<ModelPath> paths) {
        var ids =
                paths.stream().map(ModelPath::modelId).distinct().map(Text::of).toList();
        return ids.isEmpty()
                ? List.of()
                : List.of(Statement.deny("DenySuspendedModelsOnMantle", ModelStatements.CREATE_INFERENCE, EVERYTHING)
                        .when("StringEquals", "bedrock-mantle:Model", ids));
    }
}

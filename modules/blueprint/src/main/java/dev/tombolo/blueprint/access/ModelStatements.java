package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.guardrail.GuardrailStatements;
import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what a caller needs to call models on Amazon Bedrock, and no more.
 *
 * <p>The shapes are those that AWS published: for profiles the policies of the AWS Machine Learning Blog of 2026-08-20,
 * for bedrock-mantle the Service Authorization Reference
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock-mantle.html, read 2026-09-26).
 */
public final class ModelStatements {
    private static final List<String> MANTLE_READS =
            List.of("bedrock-mantle:GetModel", "bedrock-mantle:GetProject", "bedrock-mantle:ListModels");
    private static final String PROFILE_KEY = "bedrock:InferenceProfileArn";
    private static final String REGION_KEY = "aws:RequestedRegion";

    private ModelStatements() {}

    /** Returns the statements that let a caller use each path; a model that two paths share is named once. */
    public static List<Statement> of(AwsPlace place, List<ModelPath> paths) {
        var statements = new ArrayList<Statement>();
        var sorted = ModelPaths.sorted(paths);
        inRegion(place, ModelPaths.inRegion(sorted)).ifPresent(statements::add);
        project(place, ModelPaths.inRegion(sorted)).ifPresent(statements::add);
        for (var path : ModelPaths.profiled(sorted)) {
            statements.addAll(
                    path.route() instanceof Route.GlobalProfile global
                            ? global(place, path, global)
                            : geographic(place, path, (Route.GeographicProfile) path.route()));
        }
        statements.addAll(mantle(place, ModelPaths.on(EndpointKind.BEDROCK_MANTLE, sorted)));
        return List.copyOf(statements);
    }

    /**
     * Returns what an endpoint must let through besides, where a call may carry a guardrail: applying one is authorized by
     * itself. Which guardrail is a matter of each caller's policy; the endpoint keeps to those of this account and Region.
     */
    public static Optional<Statement> guardrails(AwsPlace place, List<ModelPath> paths) {
        return paths.stream()
                        .anyMatch(path -> path.honours(Guard.GUARDRAIL).stated().orElse(false))
                ? Optional.of(Statement.allow(
                        "ApplyGuardrails", GuardrailStatements.APPLY, List.of(place.arn("bedrock", "guardrail/*"))))
                : Optional.empty();
    }

    private static Optional<Statement> inRegion(AwsPlace place, List<ModelPath> paths) {
        var models = paths.stream()
                .map(path -> place.foundationModel(path.region().name(), path.modelId()))
                .distinct()
                .toList();
        return models.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.allow("InvokeModelsInRegion", BedrockActions.INVOKE, models));
    }

    private static Optional<Statement> project(AwsPlace place, List<ModelPath> paths) {
        return paths.stream().anyMatch(ModelPath::needsProject)
                ? Optional.of(Statement.allow(
                        "InvokeThroughDefaultProject",
                        BedrockActions.INVOKE,
                        List.of(place.arn("bedrock", "project/default"))))
                : Optional.empty();
    }

    private static List<Statement> geographic(AwsPlace place, ModelPath path, Route.GeographicProfile route) {
        var profile = place.inferenceProfile(route.profileId());
        var models = route.destinations().stream()
                .map(region -> place.foundationModel(region, path.modelId()))
                .toList();
        return List.of(
                Statement.allow(
                        sid("Invoke", path, "Profile"), BedrockActions.INVOKE, profileAndProject(place, path, profile)),
                Statement.allow(sid("Invoke", path, "InDestinations"), BedrockActions.INVOKE, models)
                        .when("StringEquals", PROFILE_KEY, List.of(profile)));
    }

    private static List<Statement> global(AwsPlace place, ModelPath path, Route.GlobalProfile route) {
        var region = path.region().name();
        var profile = place.inferenceProfile(route.profileId());
        return List.of(
                Statement.allow(
                                sid("Invoke", path, "GlobalProfile"),
                                BedrockActions.INVOKE,
                                profileAndProject(place, path, profile))
                        .when("StringEquals", REGION_KEY, region),
                Statement.allow(
                                sid("Invoke", path, "InSource"),
                                BedrockActions.INVOKE,
                                List.of(place.foundationModel(region, path.modelId())))
                        .when("StringEquals", REGION_KEY, region)
                        .when("StringEquals", PROFILE_KEY, List.of(profile)),
                Statement.allow(
                                sid("Invoke", path, "Anywhere"),
                                BedrockActions.INVOKE,
                                List.of(place.foundationModel("", path.modelId())))
                        .when("StringEquals", REGION_KEY, "unspecified")
                        .when("StringEquals", PROFILE_KEY, List.of(profile)));
    }

    private static List<Text> profileAndProject(AwsPlace place, ModelPath path, Text profile) {
        return path.needsProject() ? List.of(profile, place.arn("bedrock", "project/default")) : List.of(profile);
    }

    /**
     * No foundation-model ARN exists on bedrock-mantle: {@code bedrock-mantle:Model} is the only limit. The reads do not
     * carry that key, so that under the same condition they would be denied. {@code GetInference} is left out: in a
     * project that consumers share it would open the stored responses of the others.
     */
    private static List<Statement> mantle(AwsPlace place, List<ModelPath> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        var project = List.of(place.arn("bedrock-mantle", "project/default"));
        var ids =
                paths.stream().map(ModelPath::modelId).distinct().map(Text::of).toList();
        return List.of(
                Statement.allow("InferOnMantle", BedrockActions.INFER_ON_MANTLE, project)
                        .when("StringEquals", "bedrock-mantle:Model", ids),
                Statement.allow("ReadOnMantle", MANTLE_READS, project));
    }

    private static String sid(String verb, ModelPath path, String what) {
        return verb + ModelPaths.word(path.model().name()) + what;
    }
}

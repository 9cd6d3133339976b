package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what calls need that an inference profile of Bedrock routes, by itself or copied by application profiles.
 *
 * <p>A call through an application profile needs that profile, the one that it copies, and the model in every Region to
 * which that one routes. Which of the two the check of the model sees in {@code bedrock:InferenceProfileArn} is not
 * documented (https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html, read 2026-11-22), so
 * that both are let through.
 *
 * @param place the account and Region
 * @param calls calls that one profile routes
 */
record ProfileStatements(AwsPlace place, List<ModelCall> calls) {
    private static final String REGION_KEY = "aws:RequestedRegion";

    List<Statement> all() {
        var path = ModelCalls.neediest(calls);
        return path.route() instanceof Route.GlobalProfile
                ? global(path)
                : geographic(path, (Route.GeographicProfile) path.route());
    }

    private List<Statement> geographic(ModelPath path, Route.GeographicProfile route) {
        var models = route.destinations().stream()
                .map(region -> place.foundationModel(region, path.modelId()))
                .toList();
        return List.of(
                Statement.allow(
                        ModelStatements.sid("Invoke", path, "Profile"),
                        BedrockActions.INVOKE,
                        profilesAndProject(path)),
                Statement.allow(ModelStatements.sid("Invoke", path, "InDestinations"), BedrockActions.INVOKE, models)
                        .when("StringEquals", ModelStatements.PROFILE_KEY, profiles(path)));
    }

    private List<Statement> global(ModelPath path) {
        var region = path.region().name();
        return List.of(
                Statement.allow(
                                ModelStatements.sid("Invoke", path, "GlobalProfile"),
                                BedrockActions.INVOKE,
                                profilesAndProject(path))
                        .when("StringEquals", REGION_KEY, region),
                model(path, region, "InSource").when("StringEquals", REGION_KEY, region),
                model(path, "", "Anywhere").when("StringEquals", REGION_KEY, "unspecified"));
    }

    private Statement model(ModelPath path, String region, String what) {
        return Statement.allow(
                        ModelStatements.sid("Invoke", path, what),
                        BedrockActions.INVOKE,
                        List.of(place.foundationModel(region, path.modelId())))
                .when("StringEquals", ModelStatements.PROFILE_KEY, profiles(path));
    }

    private List<Text> profiles(ModelPath path) {
        return Stream.concat(Stream.of(place.inferenceProfile(path.invokedId())), ModelCalls.profiles(calls).stream())
                .toList();
    }

    private List<Text> profilesAndProject(ModelPath path) {
        return path.needsProject()
                ? Stream.concat(profiles(path).stream(), Stream.of(place.arn("bedrock", "project/default")))
                        .toList()
                : profiles(path);
    }
}

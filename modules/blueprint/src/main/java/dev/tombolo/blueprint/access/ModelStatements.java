package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.guardrail.GuardrailStatements;
import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import java.util.ArrayList;
import java.util.HashMap;
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
    static final String PROFILE_KEY = "bedrock:InferenceProfileArn";

    private ModelStatements() {}

    /** Returns the statements that let a caller use each path; a model that two paths share is named once. */
    public static List<Statement> of(AwsPlace place, List<ModelPath> paths) {
        return ofCalls(place, Billing.NONE.calls(paths));
    }

    /** Returns the statements that let a caller make each call, with the profile or project that it carries. */
    public static List<Statement> ofCalls(AwsPlace place, List<ModelCall> calls) {
        var statements = new ArrayList<Statement>();
        var sorted = ModelCalls.sorted(calls);
        inRegion(place, ModelCalls.direct(sorted)).ifPresent(statements::add);
        project(place, ModelCalls.direct(sorted)).ifPresent(statements::add);
        ModelCalls.directByProfile(sorted).forEach(model -> statements.addAll(throughApplicationProfile(place, model)));
        ModelCalls.routed(sorted).forEach(routed -> statements.addAll(new ProfileStatements(place, routed).all()));
        statements.addAll(MantleStatements.of(place, ModelCalls.byProject(sorted)));
        return withOwnSids(statements);
    }

    /** Models such as {@code gpt-5.6} and {@code gpt-56} share a word; the later by id is counted. */
    private static List<Statement> withOwnSids(List<Statement> statements) {
        var seen = new HashMap<String, Integer>();
        return statements.stream()
                .map(statement -> {
                    int count = seen.merge(statement.sid(), 1, Integer::sum);
                    return count == 1 ? statement : statement.named(statement.sid() + count);
                })
                .toList();
    }

    /**
     * Returns what an endpoint must let through besides, where a call may carry a guardrail: applying one is authorized by
     * itself. Which guardrail is a matter of each caller's policy; the endpoint keeps to those of this account and Region,
     * and to this account's profiles, which lie in each Region in which a guardrail may judge.
     */
    public static Optional<Statement> guardrails(AwsPlace place, List<ModelPath> paths) {
        return paths.stream()
                        .anyMatch(path -> path.honours(Guard.GUARDRAIL).stated().orElse(false))
                ? Optional.of(Statement.allow(
                        "ApplyGuardrails",
                        GuardrailStatements.APPLY,
                        List.of(place.arn("bedrock", "guardrail/*"), place.guardrailProfiles())))
                : Optional.empty();
    }

    static String sid(String verb, ModelPath path, String what) {
        return verb + ModelCalls.word(path.model().name()) + what;
    }

    private static Optional<Statement> inRegion(AwsPlace place, List<ModelCall> calls) {
        var models =
                calls.stream().map(call -> model(place, call.path())).distinct().toList();
        return models.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.allow("InvokeModelsInRegion", BedrockActions.INVOKE, models));
    }

    private static Optional<Statement> project(AwsPlace place, List<ModelCall> calls) {
        return calls.stream().anyMatch(call -> call.path().needsProject())
                ? Optional.of(Statement.allow(
                        "InvokeThroughDefaultProject",
                        BedrockActions.INVOKE,
                        List.of(place.arn("bedrock", "project/default"))))
                : Optional.empty();
    }

    /** The model behind an application profile can be called through it only, so that no call escapes the bill's tags. */
    private static List<Statement> throughApplicationProfile(AwsPlace place, List<ModelCall> calls) {
        var path = ModelCalls.neediest(calls);
        var profiles = ModelCalls.profiles(calls);
        return List.of(
                Statement.allow(sid("Invoke", path, "ApplicationProfile"), BedrockActions.INVOKE, profiles),
                Statement.allow(
                                sid("Invoke", path, "BehindProfile"),
                                BedrockActions.INVOKE,
                                List.of(model(place, path)))
                        .when("StringEquals", PROFILE_KEY, profiles));
    }

    private static Text model(AwsPlace place, ModelPath path) {
        return place.foundationModel(path.region().name(), path.modelId());
    }
}

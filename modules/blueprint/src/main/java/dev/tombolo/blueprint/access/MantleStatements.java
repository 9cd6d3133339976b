package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes what calls on bedrock-mantle need.
 *
 * <p>No foundation-model ARN exists there: {@code bedrock-mantle:Model} is the only limit. The reads do not carry that
 * key, so that under the same condition they would be denied. {@code GetInference} is left out: in a project that consumers
 * share it would open the stored responses of the others.
 */
final class MantleStatements {
    private static final List<String> READS =
            List.of("bedrock-mantle:GetModel", "bedrock-mantle:GetProject", "bedrock-mantle:ListModels");

    private static final Pattern PARTS = Pattern.compile("(?:^|(?!^)-)([a-z0-9])|[^a-z0-9]");

    private MantleStatements() {}

    /**
     * Returns the statements: inference in each project, limited to its models, then the reads of all.
     *
     * @param projects calls by project
     */
    static List<Statement> of(AwsPlace place, List<List<ModelCall>> projects) {
        if (projects.isEmpty()) {
            return List.of();
        }
        var statements = new ArrayList<Statement>();
        projects.forEach(calls -> statements.add(infer(place, calls)));
        statements.add(Statement.allow(
                "ReadOnMantle",
                READS,
                projects.stream().map(calls -> project(place, calls)).toList()));
        return statements;
    }

    private static Statement infer(AwsPlace place, List<ModelCall> calls) {
        var ids = calls.stream()
                .map(call -> call.path().modelId())
                .distinct()
                .map(Text::of)
                .toList();
        return Statement.allow(sid(calls), BedrockActions.INFER_ON_MANTLE, List.of(project(place, calls)))
                .when("StringEquals", "bedrock-mantle:Model", ids);
    }

    private static String sid(List<ModelCall> calls) {
        return calls.get(0)
                .project()
                .map(project -> "InferOnMantleFor" + word(project.key()))
                .orElse("InferOnMantle");
    }

    /**
     * No two keys become one word: a capital stands for a hyphen and its letter, an X for a hyphen before a digit or an x,
     * and what no Sid may contain is written as its number.
     */
    private static String word(String key) {
        return PARTS.matcher(key)
                .replaceAll(part -> Optional.ofNullable(part.group(1))
                        .map(MantleStatements::raised)
                        .orElseGet(() -> "XX" + Integer.toHexString(part.group().codePointAt(0)) + "X"));
    }

    private static String raised(String first) {
        return first.matches("[a-wyz]") ? first.toUpperCase(Locale.ROOT) : "X" + first;
    }

    private static Text project(AwsPlace place, List<ModelCall> calls) {
        return calls.get(0)
                .project()
                .map(Billing.Project::arn)
                .orElseGet(() -> place.arn("bedrock-mantle", "project/default"));
    }
}

package dev.tombolo.blueprint.guardrail;

import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the statements that keep calls under a guardrail
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html, 2026-11-22).
 */
public final class GuardrailStatements {
    /** What a caller needs to have a guardrail applied. */
    public static final List<String> APPLY = List.of("bedrock:ApplyGuardrail");

    private GuardrailStatements() {}

    /**
     * Returns the allowance to apply the guardrail, with the key that it is encrypted with, and the denial of every call that
     * does not name it in one of its versions. Not for a role that Bedrock Agents or {@code RetrieveAndGenerate} use: their
     * own calls carry no guardrail and fail.
     */
    public static List<Statement> of(GuardrailDemand demand) {
        return demand instanceof GuardrailDemand.Required required
                ? Stream.of(Stream.of(apply(required)), decrypt(required), Stream.of(deny(required)))
                        .flatMap(statements -> statements)
                        .toList()
                : List.of();
    }

    private static Statement apply(GuardrailDemand.Required required) {
        var resources = Stream.concat(Stream.of(required.arn()), required.profileArns().stream())
                .toList();
        return Statement.allow("ApplyGuardrail", APPLY, resources);
    }

    /** As AWS asks of a guardrail's users (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-kms.html, 2026-11-23). */
    private static Stream<Statement> decrypt(GuardrailDemand.Required required) {
        return required.keyArn().stream()
                .map(key -> Statement.allow("DecryptGuardrail", List.of("kms:Decrypt"), List.of(key)));
    }

    /**
     * On every resource on purpose: a model that another policy allows must not open an unguarded way. A negated condition
     * with several values denies what equals none of them
     * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html, 2026-11-23).
     */
    private static Statement deny(GuardrailDemand.Required required) {
        var versions = Stream.concat(
                        Stream.of(required.version()),
                        required.alsoAccepted().stream().map(number -> Text.of(number.toString())))
                .map(version -> required.arn().plus(":").plus(version))
                .toList();
        return Statement.deny("DenyWithoutGuardrail", BedrockActions.INVOKE, List.of(Text.of("*")))
                .when("StringNotEquals", "bedrock:GuardrailIdentifier", versions);
    }

    /** Tells whether every one of these paths is stated to apply a guardrail, so that one can be demanded of all calls. */
    public static boolean canDemand(List<ModelPath> paths) {
        return paths.stream()
                .allMatch(path -> path.honours(Guard.GUARDRAIL).stated().orElse(false));
    }

    /** Returns, for each way of calling that is not stated to apply a guardrail, what is known of it. */
    public static List<String> doubts(List<ModelPath> paths) {
        return paths.stream()
                .flatMap(GuardrailStatements::doubt)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns why this demand cannot be made of these paths: one that ignores guardrails would be denied every call. */
    public static List<String> refusals(GuardrailDemand demand, List<ModelPath> paths) {
        return demand instanceof GuardrailDemand.Required
                ? doubts(paths).stream()
                        .map(doubt -> "demands a guardrail of calls by " + doubt
                                + " · call by converse or invoke-model on bedrock-runtime, or demand none")
                        .toList()
                : List.of();
    }

    private static Stream<String> doubt(ModelPath path) {
        var honours = path.honours(Guard.GUARDRAIL);
        var way = path.api().key() + " on " + path.endpoint().kind().key();
        if (honours.stated().orElse(false)) {
            return Stream.empty();
        }
        return Stream.of(way + ": " + (honours.stated().isPresent() ? "ignores it" : honours.doubt()));
    }
}

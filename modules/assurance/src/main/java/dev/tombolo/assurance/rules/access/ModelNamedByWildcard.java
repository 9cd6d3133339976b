package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciStatement;
import dev.tombolo.assurance.ocipolicy.OciVerb;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.assurance.view.BedrockPattern;
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.Wildcard;
import java.util.stream.Stream;

/** A principal may call models that nobody named: a model launched tomorrow is allowed today. */
public final class ModelNamedByWildcard implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A principal may call models that the policy does not name",
            "name each model and profile by its ARN; on OCI, name each model with target.model.id",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                Stream.concat(
                        BedrockCalls.grants(views).flatMap(ModelNamedByWildcard::judge),
                        new OciQuestion(
                                        ModelNamedByWildcard::callsModels,
                                        ModelNamedByWildcard::namesNoModel,
                                        "allows models that it does not name")
                                .ask(views)));
    }

    private static Stream<Verdict> judge(AwsGrant grant) {
        return grant.statement().notResources().isEmpty()
                ? BedrockCalls.resources(grant).flatMap(resource -> judge(grant, resource))
                : judge(grant, Answer.YES, grant.at("NotResource"), "everything else");
    }

    private static Stream<Verdict> judge(AwsGrant grant, Property resource) {
        Answer open = new BedrockPattern(resource.value())
                .namesModelByWildcard()
                .and(Answer.of(!isNarrowedToProfile(grant, resource.value())));
        return judge(grant, open, resource, "\"" + resource.value().display() + "\"");
    }

    private static Stream<Verdict> judge(AwsGrant grant, Answer open, Property at, String what) {
        return Verdict.of(
                BedrockCalls.allowedBy(grant),
                open,
                at,
                "allows " + CallAnswers.of(grant.statement()::allows).named() + " on " + what
                        + ", which names models by wildcard",
                grant.statement().unknownReason());
    }

    /** A model behind a named profile is named by the profile. */
    private static boolean isNarrowedToProfile(AwsGrant grant, Value resource) {
        return BedrockArn.of(resource)
                        .filter(arn -> arn.kind().equals(BedrockArn.FOUNDATION_MODEL))
                        .isPresent()
                && grant.statement()
                        .conditions()
                        .on(BedrockCalls.PROFILE_KEY)
                        .anyMatch(ModelNamedByWildcard::namesProfile);
    }

    private static boolean namesProfile(Condition condition) {
        return condition.restricts() == Answer.YES
                && condition.values().stream().allMatch(ModelNamedByWildcard::isNamedProfile);
    }

    private static boolean isNamedProfile(Value value) {
        return BedrockArn.of(value)
                .flatMap(arn -> arn.name().text())
                .filter(name -> !new Wildcard(name).isOpen())
                .isPresent();
    }

    private static boolean callsModels(OciStatement statement) {
        return statement.verb().includes(OciVerb.USE)
                && OciGenerativeAi.CALLING_TYPES.contains(statement.resourceType());
    }

    private static boolean namesNoModel(OciStatement statement) {
        return !statement.restricts(OciGenerativeAi.MODEL)
                || statement.condition().stream()
                        .flatMap(condition -> condition.comparisons().stream())
                        .filter(comparison -> comparison.variable().equals(OciGenerativeAi.MODEL))
                        .flatMap(comparison -> comparison.values().stream())
                        .anyMatch(OciGenerativeAi::isPattern);
    }
}

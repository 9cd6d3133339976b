package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.decision.condition.ConditionMatcher;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsStatement;
import dev.tombolo.assurance.view.BedrockPattern;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** A global profile is granted without the model's ARN outside every Region, so its calls are denied. */
public final class GlobalProfileWithoutUnspecifiedRegion implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A principal may call a global profile but not the model's ARN without a Region, so its calls are denied",
            "allow arn:aws:bedrock:::foundation-model/<model> with aws:RequestedRegion \"unspecified\"",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html",
                    "2026-11-22"));

    private static final String REGION_KEY = "aws:RequestedRegion";
    private static final Scalar UNSPECIFIED = new Scalar("unspecified");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                BedrockCalls.grants(views)
                        .map(grant -> HeldGrants.with(views, grant))
                        .flatMap(held ->
                                BedrockCalls.resources(held.grant()).flatMap(resource -> judge(held, resource))));
    }

    private static Stream<Verdict> judge(HeldGrants held, Property resource) {
        return BedrockCalls.profile(resource).stream()
                .filter(profile -> profile.startsWith("global."))
                .map(BedrockCalls::model)
                .flatMap(model -> judge(held, resource, model));
    }

    private static Stream<Verdict> judge(HeldGrants held, Property resource, String model) {
        CallAnswers denied = CallAnswers.of(action -> isDenied(held, action, resource, model));
        return Verdict.of(
                BedrockCalls.allowedBy(held.grant()),
                denied.any(),
                resource,
                "allows " + denied.named() + " on profile \"global." + model
                        + "\" but not on \"arn:aws:bedrock:::foundation-model/" + model + "\"",
                held.undecided());
    }

    private static Answer isDenied(HeldGrants held, String action, Property profile, String model) {
        return held.grant()
                .statement()
                .allows(action)
                .and(held.answer(other -> allowsOutsideRegions(other.statement(), action, profile, model))
                        .not());
    }

    private static Answer allowsOutsideRegions(AwsStatement statement, String action, Property profile, String model) {
        return statement
                .allows(action)
                .and(Answer.any(
                        statement.resources(),
                        resource -> new BedrockPattern(resource).reachesModelOutsideRegions(model)))
                .and(ConditionMatcher.admits(statement.conditions(), REGION_KEY, UNSPECIFIED))
                .and(ConditionMatcher.admits(statement.conditions(), BedrockCalls.PROFILE_KEY, profile.value()));
    }
}

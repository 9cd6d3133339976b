package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.decision.condition.ConditionMatcher;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.BedrockPattern;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** A principal may call a profile, but not the models that the profile routes to, so every call is denied. */
public final class ProfileWithoutItsModels implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A principal may call an inference profile but not the model behind it, so its calls are denied",
            "allow the same actions on the model's ARN in each destination Region, under bedrock:InferenceProfileArn",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.identityGrants()
                        .flatMap(grant ->
                                BedrockCalls.resources(grant).flatMap(resource -> judge(views, grant, resource))));
    }

    private static Stream<Verdict> judge(Views views, AwsGrant grant, Property resource) {
        return BedrockCalls.profile(resource).stream()
                .flatMap(profile -> Verdict.of(
                        BedrockCalls.allowedBy(grant),
                        Answer.any(BedrockCalls.ACTIONS.stream(), action -> isDenied(views, grant, action, resource)),
                        resource,
                        "allows " + BedrockCalls.named(action -> isDenied(views, grant, action, resource))
                                + " on profile \"" + profile + "\" but not on its model \""
                                + BedrockCalls.model(profile) + "\"",
                        HeldGrants.with(views, grant).undecided()));
    }

    private static Answer isDenied(Views views, AwsGrant grant, String action, Property profile) {
        String model = BedrockCalls.model(BedrockCalls.profile(profile).orElseThrow());
        return grant.statement()
                .allows(action)
                .and(HeldGrants.with(views, grant)
                        .answer(other -> other.statement()
                                .allows(action)
                                .and(reaches(other, model))
                                .and(ConditionMatcher.admits(
                                        other.statement().conditions(), BedrockCalls.PROFILE_KEY, profile.value())))
                        .not());
    }

    private static Answer reaches(AwsGrant grant, String model) {
        return Answer.any(
                grant.statement().resources().stream(), resource -> new BedrockPattern(resource).reachesModel(model));
    }
}

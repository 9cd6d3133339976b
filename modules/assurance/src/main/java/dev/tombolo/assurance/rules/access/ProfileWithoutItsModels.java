package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.decision.condition.ConditionMatcher;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.ApplicationProfile;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.BedrockPattern;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
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
                this, BedrockCalls.grants(views).flatMap(grant -> judge(views, HeldGrants.with(views, grant))));
    }

    private static Stream<Verdict> judge(Views views, HeldGrants held) {
        return BedrockCalls.resources(held.grant())
                .flatMap(resource ->
                        profile(views, resource).stream().flatMap(profile -> judge(held, resource, profile)));
    }

    private static Stream<Verdict> judge(HeldGrants held, Property resource, Called profile) {
        CallAnswers denied = CallAnswers.of(action -> isDenied(held, action, resource, profile));
        return Verdict.of(
                BedrockCalls.allowedBy(held.grant()),
                denied.any(),
                resource,
                "allows " + denied.named() + " on profile \"" + profile.name() + "\" but not on its model \""
                        + profile.model() + "\"",
                held.undecided());
    }

    /** A profile of Bedrock's own by its id, or one of the account by the resource that declares it. */
    private static Optional<Called> profile(Views views, Property resource) {
        return BedrockCalls.profile(resource)
                .map(id -> new Called(id, BedrockCalls.model(id)))
                .or(() -> views.of(ApplicationProfile.class)
                        .filter(profile -> resource.value() instanceof Reference reference
                                && reference
                                        .resource()
                                        .equals(profile.resource().address()))
                        .flatMap(profile ->
                                profile
                                        .model()
                                        .map(model ->
                                                new Called(profile.resource().display(), model))
                                        .stream())
                        .findFirst());
    }

    private static Answer isDenied(HeldGrants held, String action, Property resource, Called profile) {
        return held.grant()
                .statement()
                .allows(action)
                .and(held.answer(other -> other.statement()
                                .allows(action)
                                .and(() -> reaches(other, profile.model()))
                                .and(() -> ConditionMatcher.admits(
                                        other.statement().conditions(), BedrockCalls.PROFILE_KEY, resource.value())))
                        .not());
    }

    private static Answer reaches(AwsGrant grant, String model) {
        return Answer.any(grant.statement().resources(), resource -> new BedrockPattern(resource).reachesModel(model));
    }

    /** A profile and the model behind it. */
    private record Called(String name, String model) {}
}

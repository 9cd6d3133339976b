package dev.tombolo.assurance.rules.access;

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
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** A service control policy keeps calls in Regions and forgets that profiles route a call to others, so it is denied. */
public final class RegionDenyBreaksProfiles implements Rule {
    private static final String REGION_KEY = "aws:RequestedRegion";

    /** What a call of a global profile has for a Region: who denies that means the profile. */
    private static final String NO_REGION = "unspecified";

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A service control policy denies models by Region without sparing inference profiles, which then fail",
            "add ArnNotLike on bedrock:InferenceProfileArn with the profiles that may leave the Regions",
            Source.of("https://github.com/aws-samples/service-control-policy-examples/pull/26", "2026-04-09"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.serviceControls().flatMap(RegionDenyBreaksProfiles::judge));
    }

    private static Stream<Verdict> judge(AwsGrant grant) {
        return Verdict.of(
                deniesModels(grant).and(Answer.of(isByRegion(grant))),
                Answer.of(!sparesProfiles(grant)),
                grant.property(),
                "denies " + CallAnswers.of(grant.statement()::denies).named()
                        + " by Region, and a profile's call in another Region with it",
                grant.statement().unknownReason());
    }

    private static Answer deniesModels(AwsGrant grant) {
        return CallAnswers.of(grant.statement()::denies)
                .any()
                .and(
                        grant.statement().notResources().isEmpty()
                                ? Answer.any(
                                        grant.statement().resources(),
                                        resource -> new BedrockPattern(resource).namesModelByWildcard())
                                : Answer.YES);
    }

    private static boolean isByRegion(AwsGrant grant) {
        return grant.statement()
                .conditions()
                .on(REGION_KEY)
                .anyMatch(condition -> condition.values().stream()
                        .anyMatch(
                                value -> value.text().filter(NO_REGION::equals).isEmpty()));
    }

    private static boolean sparesProfiles(AwsGrant grant) {
        return grant.statement().conditions().on(BedrockCalls.PROFILE_KEY).anyMatch(Condition::isNegative);
    }
}

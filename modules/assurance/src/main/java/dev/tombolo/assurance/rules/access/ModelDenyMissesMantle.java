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
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.stream.Stream;

/** A service control policy denies models by their ARNs, which calls on the other endpoint never name. */
public final class ModelDenyMissesMantle implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.ACCESS,
            "A service control policy denies models on bedrock-runtime and says nothing of bedrock-mantle, where the same models answer",
            "deny bedrock-mantle:CreateInference as well, by bedrock-mantle:Model",
            Source.of(
                    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock-mantle.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.serviceControls().flatMap(grant -> judge(views, grant)));
    }

    private static Stream<Verdict> judge(Views views, AwsGrant grant) {
        return Verdict.of(
                CallAnswers.of(grant.statement()::denies).any().and(Answer.of(namesModels(grant))),
                Answer.any(views.serviceControls(), other -> other.statement().denies(MantleModelUnrestricted.ACTION))
                        .not(),
                grant.property(),
                "denies models by their ARNs, and no statement here denies " + MantleModelUnrestricted.ACTION,
                grant.statement().unknownReason());
    }

    private static boolean namesModels(AwsGrant grant) {
        return Stream.of(grant.statement().resources(), grant.statement().notResources())
                .flatMap(List::stream)
                .flatMap(resource -> BedrockArn.of(resource).stream())
                .filter(arn -> arn.kind().equals(BedrockArn.FOUNDATION_MODEL))
                .anyMatch(arn -> arn.name().text().filter("*"::equals).isEmpty());
    }
}

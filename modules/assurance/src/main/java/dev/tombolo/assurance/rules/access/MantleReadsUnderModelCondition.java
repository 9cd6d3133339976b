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
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reading calls of bedrock-mantle stand under a condition on a key that they do not carry, so they are denied. */
public final class MantleReadsUnderModelCondition implements Rule {

    private static final List<String> READS = List.of(
            "bedrock-mantle:GetInference",
            "bedrock-mantle:GetModel",
            "bedrock-mantle:GetProject",
            "bedrock-mantle:ListModels",
            "bedrock-mantle:ListProjects",
            "bedrock-mantle:ListTagsForResource");
    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "Reading calls of bedrock-mantle stand under bedrock-mantle:Model, which they do not carry, so they are denied",
            "put the reading actions in a statement of their own, without bedrock-mantle:Model",
            Source.of(
                    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock-mantle.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.identityGrants().flatMap(MantleReadsUnderModelCondition::judge));
    }

    private static Stream<Verdict> judge(AwsGrant grant) {
        return Verdict.of(
                Answer.any(READS, grant.statement()::allows),
                Answer.any(
                        grant.statement().conditions().on(MantleModelUnrestricted.MODEL_KEY),
                        MantleReadsUnderModelCondition::denies),
                grant.property(),
                "allows " + reads(grant) + " only under " + MantleModelUnrestricted.MODEL_KEY
                        + ", which these calls do not carry",
                grant.statement().unknownReason());
    }

    private static Answer denies(Condition condition) {
        return condition.key().equals(Condition.ANY) ? Answer.UNKNOWN : Answer.of(condition.deniesWithoutKey());
    }

    private static String reads(AwsGrant grant) {
        return READS.stream()
                .filter(action -> grant.statement().allows(action) != Answer.NO)
                .collect(Collectors.joining(", "));
    }
}

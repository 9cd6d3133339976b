package dev.tombolo.assurance.rules.serving;

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
import java.util.stream.Stream;

/** A service control policy denies projects of another retention, and with them all that are created without naming one. */
public final class RetentionDenyBlocksProjects implements Rule {
    private static final String ACTION = "bedrock-mantle:CreateProject";
    private static final String MODE_KEY = "bedrock-mantle:DataRetentionMode";
    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.SERVING,
            "A service control policy denies projects that name no data retention, as CloudFormation creates them",
            "add Null on bedrock-mantle:DataRetentionMode with false: a project without a mode inherits the account's",
            Source.of(
                    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.serviceControls().flatMap(RetentionDenyBlocksProjects::judge));
    }

    private static Stream<Verdict> judge(AwsGrant grant) {
        var conditions = grant.statement().conditions();
        return Verdict.of(
                grant.statement()
                        .denies(ACTION)
                        .and(Answer.of(conditions.on(MODE_KEY).findAny().isPresent())),
                Answer.of(conditions.on(MODE_KEY).allMatch(Condition::passesNegativeWithoutKey)),
                grant.property(),
                "denies " + ACTION + " where the request carries no " + MODE_KEY + ", too",
                grant.statement().unknownReason());
    }
}

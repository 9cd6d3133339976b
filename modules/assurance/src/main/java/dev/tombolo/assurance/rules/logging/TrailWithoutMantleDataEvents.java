package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Trail;
import dev.tombolo.assurance.view.Views;

/** A trail without the calls on bedrock-mantle: no other log has them. */
public final class TrailWithoutMantleDataEvents implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.LOGGING,
            "A trail does not record calls on bedrock-mantle, which are data events",
            "add a selector whose eventCategory equals Data and whose resources.type equals AWS::BedrockMantle::Project, beside one for management events",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/logging-using-cloudtrail.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Trail.class).map(TrailWithoutMantleDataEvents::judge));
    }

    private static Verdict judge(Trail trail) {
        return new Verdict(
                trail.records("eventCategory", "Data", "resources.type", "AWS::BedrockMantle::Project")
                        .not(),
                trail.resource().root(),
                "records no data events of AWS::BedrockMantle::Project",
                "it depends on a value that is known only after deployment");
    }
}

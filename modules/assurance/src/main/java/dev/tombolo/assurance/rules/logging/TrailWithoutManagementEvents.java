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

/** A trail got selectors for data events and lost management events, of which every call on bedrock-runtime is one. */
public final class TrailWithoutManagementEvents implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.LOGGING,
            "A trail's advanced selectors leave out management events, so that calls on bedrock-runtime are not recorded",
            "add a selector whose eventCategory equals Management",
            Source.of(
                    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(Trail.class)
                        .filter(trail -> !trail.selectors().isEmpty())
                        .map(TrailWithoutManagementEvents::judge));
    }

    private static Verdict judge(Trail trail) {
        return new Verdict(
                trail.records("eventCategory", "Management").not(),
                trail.resource().root(),
                "has advanced selectors and none for management events",
                "it depends on a value that is known only after deployment");
    }
}

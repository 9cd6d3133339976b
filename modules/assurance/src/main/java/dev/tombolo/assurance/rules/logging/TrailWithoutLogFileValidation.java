package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Trail;
import dev.tombolo.assurance.view.Views;

/** A trail whose files can be changed without a trace. */
public final class TrailWithoutLogFileValidation implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.LOGGING,
            "A trail does not let anybody tell whether its log files were changed",
            "set EnableLogFileValidation to true",
            Source.of(
                    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Trail.class).map(TrailWithoutLogFileValidation::judge));
    }

    private static Verdict judge(Trail trail) {
        return new Verdict(
                Stated.is(trail.validation(), "true").not(),
                trail.validation().orElseGet(trail.resource()::root),
                "does not let anybody tell whether its files were changed",
                trail.validation()
                        .flatMap(validation -> validation.value().unknownReason())
                        .orElse("it depends on a value that is known only after deployment"));
    }
}

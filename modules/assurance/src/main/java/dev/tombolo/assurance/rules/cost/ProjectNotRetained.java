package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.MantleProject;
import dev.tombolo.assurance.view.Views;

/** A project of bedrock-mantle is archived when it is no longer declared, with all that it stored. */
public final class ProjectNotRetained implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.COST,
            "A project of bedrock-mantle is archived once it is no longer declared, so that its calls fail and its data go",
            "retain it: DeletionPolicy and UpdateReplacePolicy Retain",
            Source.of("https://docs.aws.amazon.com/bedrock/latest/userguide/projects.html", "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(MantleProject.class).map(ProjectNotRetained::judge));
    }

    private static Verdict judge(MantleProject project) {
        return new Verdict(
                project.retained().not(),
                project.resource().root(),
                "is archived once it is replaced or no longer declared",
                "it depends on a value that is known only after deployment");
    }
}

package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.Views;

/** A program takes over the one logging setting of an account and Region without having looked at it. */
public final class LoggingOverwritesSilently implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.LOGGING,
            "A Pulumi program sets the invocation log without importing it, so that a log which somebody else set is overwritten unseen",
            "import the setting (its id is the Region), or create it once after you saw that none exists",
            Source.of(
                    "https://www.pulumi.com/registry/packages/aws/api-docs/bedrockmodel/invocationloggingconfiguration/",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(LogSink.class)
                        .map(LogSink::resource)
                        .filter(LoggingOverwritesSilently::isAboutToBeSet)
                        .map(LoggingOverwritesSilently::judge));
    }

    /** CloudFormation has no such resource, and a stack export lists what was set already. */
    private static boolean isAboutToBeSet(Resource resource) {
        return resource.format() == Format.PULUMI_RECORDING || resource.format() == Format.PULUMI_PREVIEW;
    }

    private static Verdict judge(Resource resource) {
        return new Verdict(
                resource.format() == Format.PULUMI_PREVIEW
                        ? Answer.UNKNOWN
                        : Answer.of(resource.options().get("import").isEmpty()),
                resource.root(),
                "overwrites the setting that the account and Region have",
                "a preview does not tell whether the setting is imported");
    }
}

package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.DeploymentScope;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Collectors;

/** Two resources set the one logging setting of an account and Region, and whichever is deployed last wins. */
public final class LoggingConfigurationDeclaredTwice implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.LOGGING,
            "Two resources set the invocation log of one account and Region, which has one setting",
            "declare the setting once, in the stack that the account and Region share",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(LogSink.class).map(sink -> judge(sink, views)));
    }

    private static Verdict judge(LogSink sink, Views views) {
        String others = views.of(LogSink.class)
                .map(LogSink::resource)
                .filter(other -> !other.address().equals(sink.resource().address()))
                .filter(other -> DeploymentScope.of(other).equals(DeploymentScope.of(sink.resource())))
                .map(Resource::display)
                .collect(Collectors.joining(", "));
        return new Verdict(
                Answer.of(!others.isEmpty()), sink.resource().root(), "sets what " + others + " sets, too", "");
    }
}

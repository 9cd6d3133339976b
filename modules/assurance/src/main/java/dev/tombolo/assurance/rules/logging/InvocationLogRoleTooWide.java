package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The role that Bedrock assumes to write its log can write, or do, something else. */
public final class InvocationLogRoleTooWide implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.LOGGING,
            "The role that writes the invocation log may do more than write its one stream",
            "allow logs:CreateLogStream and logs:PutLogEvents on the stream aws/bedrock/modelinvocations of the group, and nothing else",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html",
                    "2026-11-22"));

    private static final List<String> ACTIONS = List.of("logs:createlogstream", "logs:putlogevents");
    private static final String STREAM = ":log-stream:aws/bedrock/modelinvocations";

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(LogSink.class)
                        .flatMap(sink -> role(sink).stream())
                        .flatMap(role -> views.identityGrants().filter(grant -> isHeld(grant, role)))
                        .map(InvocationLogRoleTooWide::judge));
    }

    /** A role of another output is the business of that output. */
    private static Optional<String> role(LogSink sink) {
        return sink.role()
                .map(role -> role.value())
                .filter(Reference.class::isInstance)
                .map(role -> ((Reference) role).resource());
    }

    private static boolean isHeld(AwsGrant grant, String role) {
        return grant.heldBy().contains(role);
    }

    private static Verdict judge(AwsGrant grant) {
        var statement = grant.statement();
        Answer narrow = all(statement.actions(), InvocationLogRoleTooWide::isNeeded)
                .and(all(statement.resources(), InvocationLogRoleTooWide::isStream))
                .and(Answer.of(statement.notActions().isEmpty()
                        && statement.notResources().isEmpty()));
        return new Verdict(
                narrow.not(),
                grant.property(),
                "lets Bedrock do more than write the stream of its log",
                "it depends on a value that is known only after deployment");
    }

    private static Answer all(List<Value> values, Function<Value, Answer> question) {
        return Answer.any(values, value -> question.apply(value).not()).not();
    }

    private static Answer isNeeded(Value action) {
        return action.text()
                .map(text -> Answer.of(ACTIONS.contains(text.toLowerCase(Locale.ROOT))))
                .orElse(Answer.UNKNOWN);
    }

    private static Answer isStream(Value resource) {
        if (resource instanceof TextWithHoles text) {
            var last = text.pieces().get(text.pieces().size() - 1);
            return Answer.of(last instanceof Scalar ending && ending.content().endsWith(STREAM));
        }
        return resource.text()
                .map(text -> Answer.of(text.endsWith(STREAM) && !text.contains("*")))
                .orElse(Answer.UNKNOWN);
    }
}

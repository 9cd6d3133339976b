package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.rules.access.BedrockCalls;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.stream.IntStream;

/** A role may write to a log stream whose ARN cannot be one. */
public final class LogStreamBelowWildcardArn implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.LOGGING,
            "A statement appends a log stream to the ARN of a log group, which ends in a wildcard already, so that it allows nothing",
            "build the ARN from the name of the group: arn:aws:logs:<region>:<account>:log-group:<name>:log-stream:<stream>",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html",
                    "2026-11-23"));

    private static final String STREAM = ":log-stream:";

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.identityGrants()
                        .flatMap(BedrockCalls::resources)
                        .filter(resource -> resource.value().display().contains(STREAM))
                        .map(LogStreamBelowWildcardArn::judge));
    }

    private static Verdict judge(Property resource) {
        return new Verdict(
                Answer.of(isBelowWildcard(resource)),
                resource,
                "names \"" + resource.value().display() + "\", in which a stream follows the \":*\" of the group's ARN",
                "");
    }

    private static boolean isBelowWildcard(Property resource) {
        return resource.value().display().contains(":*" + STREAM)
                || (resource.resource().format() == Format.CLOUD_FORMATION
                        && resource.value() instanceof TextWithHoles text
                        && hasStreamAfterArn(text.pieces()));
    }

    private static boolean hasStreamAfterArn(List<Piece> pieces) {
        return IntStream.range(1, pieces.size())
                .anyMatch(index -> pieces.get(index - 1) instanceof Reference before
                        && before.attribute().equals("Arn")
                        && pieces.get(index) instanceof Scalar after
                        && after.content().startsWith(STREAM));
    }
}

package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.SpendingStop;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A budget's stop denies some ways to call a model and leaves another open. */
public final class SpendingStopMissesAnEndpoint implements Rule {

    private static final List<String> EVERY_WAY = List.of(
            "bedrock-mantle:CallWithBearerToken",
            "bedrock-mantle:CreateInference",
            "bedrock:CallWithBearerToken",
            "bedrock:CreateModelInvocationJob",
            "bedrock:InvokeModel",
            "bedrock:InvokeModelWithResponseStream");

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.COST,
            "The policy that a budget attaches leaves a way to call models open",
            "deny bedrock:InvokeModel*, bedrock:CreateModelInvocationJob, bedrock-mantle:CreateInference and"
                    + " CallWithBearerToken of both, on every resource and without a condition",
            Source.of(
                    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock-mantle.html",
                    "2026-09-26"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(SpendingStop.class).flatMap(stop -> judge(views, stop)));
    }

    /** A stop of something else than models denies none of their calls. */
    private static Stream<Verdict> judge(Views views, SpendingStop stop) {
        var statements = statements(views, stop);
        var open = EVERY_WAY.stream()
                .filter(action -> !isDenied(statements, action))
                .collect(Collectors.joining(", "));
        if (statements.isEmpty()) {
            return Stream.of(verdict(stop, Answer.UNKNOWN, "leaves a way to call models open"));
        }
        return EVERY_WAY.stream().anyMatch(action -> names(statements, action))
                ? Stream.of(verdict(stop, Answer.of(!open.isEmpty()), "leaves open " + open))
                : Stream.empty();
    }

    private static Verdict verdict(SpendingStop stop, Answer violated, String message) {
        return new Verdict(violated, stop.policy(), message, "the policy is not part of what was read");
    }

    private static List<AwsGrant> statements(Views views, SpendingStop stop) {
        return stop.policy().value() instanceof Reference policy
                ? views.identityGrants()
                        .filter(grant -> grant.resource().address().equals(policy.resource()))
                        .toList()
                : List.of();
    }

    private static boolean names(List<AwsGrant> statements, String action) {
        return statements.stream().anyMatch(grant -> grant.statement().denies(action) != Answer.NO);
    }

    private static boolean isDenied(List<AwsGrant> statements, String action) {
        return statements.stream()
                .filter(grant -> grant.statement().conditions().isEmpty())
                .filter(SpendingStopMissesAnEndpoint::isOnEverything)
                .anyMatch(grant -> grant.statement().denies(action) == Answer.YES);
    }

    private static boolean isOnEverything(AwsGrant grant) {
        return grant.statement().resources().stream()
                .anyMatch(resource -> resource.text().filter("*"::equals).isPresent());
    }
}

package dev.tombolo.assurance.decision;

import dev.tombolo.assurance.decision.condition.ConditionMatcher;
import dev.tombolo.assurance.decision.condition.Match;
import dev.tombolo.assurance.decision.condition.PolicyVariables;
import dev.tombolo.assurance.decision.condition.TextPair;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsStatement;
import dev.tombolo.assurance.view.Effect;
import dev.tombolo.assurance.view.Wildcard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether statements speak of one authorization.
 *
 * <p>Actions are compared without regard to case, resources and values with it. In {@code Resource} a wildcard stands for
 * any text, colons included.
 */
final class StatementMatcher {

    private final Authorization asked;
    private final ConditionMatcher conditions;
    private final PolicyVariables variables;
    private final PrincipalMatcher principals;

    StatementMatcher(Caller caller, Authorization asked) {
        this.asked = asked;
        this.conditions = new ConditionMatcher(asked.context());
        this.variables = new PolicyVariables(asked.context());
        this.principals = new PrincipalMatcher(caller);
    }

    /** Whether the statement has this effect on the authorization. */
    Match matches(Effect effect, AwsStatement statement) {
        if (statement.effect() != effect && statement.effect() != Effect.UNKNOWN) {
            return Match.NO;
        }
        Match speaks = speaksOf(statement);
        return statement.effect() == effect ? speaks : speaks.and(Match.unknown(reason(statement)));
    }

    /** What keeps a statement that allows the action on the resource from allowing it here; empty for any other. */
    Optional<String> obstacle(AwsStatement statement) {
        boolean reaches = statement.effect() == Effect.ALLOW
                && either(statement.actions(), statement.notActions(), this::isAction)
                        .isYes()
                && either(statement.resources(), statement.notResources(), this::isResource)
                        .isYes();
        return reaches
                ? Optional.of(principals.names(statement).isNo() ? "principal" : "conditions")
                : Optional.empty();
    }

    private Match speaksOf(AwsStatement statement) {
        Match actions = either(statement.actions(), statement.notActions(), this::isAction);
        if (actions.isNo()) {
            return actions;
        }
        Match resources = either(statement.resources(), statement.notResources(), this::isResource);
        if (resources.isNo()) {
            return resources;
        }
        return actions.and(resources).and(principals.names(statement)).and(conditions.meets(statement.conditions()));
    }

    /** An element and its {@code Not…} sister; a statement has one of both, or none where the policy's holder implies it. */
    private static Match either(List<Value> named, List<Value> excepted, Function<Value, Match> question) {
        if (named.isEmpty() && excepted.isEmpty()) {
            return Match.YES;
        }
        return named.isEmpty() ? anyOf(excepted, question).not() : anyOf(named, question);
    }

    static Match anyOf(List<Value> values, Function<Value, Match> question) {
        Match any = Match.NO;
        for (Value value : values) {
            any = any.or(question.apply(value));
            if (any.isYes()) {
                break;
            }
        }
        return any;
    }

    private Match isAction(Value pattern) {
        return Match.of(
                Wildcard.matchesIgnoringCase(pattern, asked.action()), () -> unsettled(pattern, asked.action()));
    }

    private Match isResource(Value pattern) {
        return variables
                .in(pattern)
                .map(filled -> Match.of(
                        TextPair.of(filled, asked.resource())
                                .map(TextPair::like)
                                .orElse(Answer.UNKNOWN),
                        () -> unsettled(filled, asked.resource().display())))
                .orElse(Match.NO);
    }

    private static String unsettled(Value pattern, String asked) {
        return pattern.unknownReason().orElseGet(() -> "whether " + pattern.display() + " is " + asked);
    }

    private static String reason(AwsStatement statement) {
        return statement.unknownReason().orElse("the statement's Effect");
    }
}

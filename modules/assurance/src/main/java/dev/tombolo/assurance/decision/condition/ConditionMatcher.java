package dev.tombolo.assurance.decision.condition;

import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.Conditions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a request meets the conditions of a statement.
 *
 * <p>Sources, 2026-11-22: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * and https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html.
 *
 * @param context what is known of the request
 */
public record ConditionMatcher(Context context) {

    /** Whether a request in which this key has this value, and of which no more is known, passes the conditions on the key. */
    public static Answer admits(Conditions conditions, String key, Value value) {
        return new ConditionMatcher(Context.EMPTY.with(key, ContextValue.of(value)))
                .meets(new Conditions(conditions.on(key).toList()))
                .answer();
    }

    /** Whether the request meets all of them. */
    public Match meets(Conditions conditions) {
        return conditions.all().stream().map(this::meets).reduce(Match.YES, Match::and);
    }

    /** Whether the request meets this one. */
    public Match meets(Condition condition) {
        if (condition.key().equals(Condition.ANY) || condition.operator().equals(Condition.ANY)) {
            return Match.unknown(reason(condition.values().stream()));
        }
        Optional<OperatorName> operator = OperatorName.of(condition.operator());
        return operator.map(name -> meets(name, condition))
                .orElseGet(() -> Match.unknown("the meaning of operator " + condition.operator()));
    }

    private Match meets(OperatorName operator, Condition condition) {
        ContextValue value = context.get(condition.key());
        if (value instanceof ContextValue.Undetermined unknown) {
            return Match.unknown(unknown.settledBy());
        }
        if (value instanceof ContextValue.OneOf doubtful) {
            return byEveryReading(operator, condition, doubtful);
        }
        if (operator.comparison().equals(Comparison.NULL)) {
            return isAbsent(value, condition);
        }
        return value instanceof ContextValue.Present present
                ? present(operator, condition, present.values())
                : withoutKey(operator, condition);
    }

    /** What every reading answers; where they differ, nobody can tell. */
    private Match byEveryReading(OperatorName operator, Condition condition, ContextValue.OneOf doubtful) {
        List<Match> matches = doubtful.readings().stream()
                .map(reading -> new ConditionMatcher(context.with(condition.key(), ContextValue.of(reading)))
                        .meets(operator, condition))
                .distinct()
                .toList();
        return matches.size() == 1 ? matches.get(0) : Match.unknown(doubtful.settledBy());
    }

    private static Match isAbsent(ContextValue value, Condition condition) {
        String absent = Boolean.toString(value instanceof ContextValue.Absent);
        return anyOf(
                condition.values(),
                wanted -> wanted.text()
                        .map(text -> Match.of(text.equalsIgnoreCase(absent)))
                        .orElseGet(() -> Match.unknown(reason(Stream.of(wanted)))));
    }

    /** The documentation of sets and that of IfExists contradict each other where a request lacks the key. */
    private static Match withoutKey(OperatorName operator, Condition condition) {
        return switch (operator.quantifier()) {
            case SINGLE -> Match.of(operator.ifExists() || operator.negated());
            case FOR_ALL -> Match.YES;
            case FOR_ANY ->
                operator.ifExists()
                        ? Match.unknown("whether " + condition.operator() + " passes without " + condition.key())
                        : Match.NO;
        };
    }

    private Match present(OperatorName operator, Condition condition, List<Value> values) {
        List<Match> matches = values.stream()
                .map(value -> matches(operator, condition, value))
                .toList();
        return switch (operator.quantifier()) {
            case FOR_ALL -> matches.stream().reduce(Match.YES, Match::and);
            case FOR_ANY -> matches.stream().reduce(Match.NO, Match::or);
            case SINGLE -> single(condition, matches);
        };
    }

    private static Match single(Condition condition, List<Match> matches) {
        if (matches.stream().distinct().count() == 1) {
            return matches.get(0);
        }
        return Match.unknown("how " + condition.operator() + " compares the several values of " + condition.key());
    }

    private Match matches(OperatorName operator, Condition condition, Value value) {
        Match some = anyOf(
                condition.values(),
                policy -> new PolicyVariables(context)
                        .in(policy)
                        .map(filled -> compare(operator, filled, value, condition))
                        .orElse(Match.NO));
        return operator.negated() ? some.not() : some;
    }

    private static Match compare(OperatorName operator, Value policy, Value request, Condition condition) {
        Answer answer = TextPair.of(policy, request)
                .map(operator.comparison().matches())
                .orElse(Answer.UNKNOWN);
        return answer == Answer.UNKNOWN
                ? Match.unknown(unsettled(policy, request, condition))
                : Match.of(answer == Answer.YES);
    }

    private static String unsettled(Value policy, Value request, Condition condition) {
        return policy.unknownReason()
                .or(request::unknownReason)
                .orElseGet(() -> "whether " + condition.key() + " " + request.display() + " is " + policy.display());
    }

    private static Match anyOf(List<Value> values, Function<Value, Match> question) {
        return values.stream().map(question).reduce(Match.NO, Match::or);
    }

    private static String reason(Stream<Value> values) {
        return values.flatMap(value -> value.unknownReason().stream())
                .findFirst()
                .orElse("a condition that is no object");
    }
}

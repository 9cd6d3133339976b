package dev.tombolo.assurance.decision.oci;

import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.decision.condition.Match;
import dev.tombolo.assurance.decision.condition.TextPair;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciCondition;
import dev.tombolo.assurance.view.Answer;

/**
 * Whether a request meets what follows {@code where}.
 *
 * <p>Values are compared without regard to case, and a condition on a variable that does not apply to the request is not
 * met, whatever its operator. Sources, 2026-11-22: https://docs.oracle.com/en-us/iaas/Content/Identity/policysyntax/conditions.htm
 * and https://docs.oracle.com/en-us/iaas/Content/Identity/Concepts/policyadvancedfeatures.htm.
 *
 * @param variables what is known of the request; a variable that does not apply is absent
 */
public record OciConditionMatcher(Context variables) {

    /** Whether the request meets the condition. */
    public Match meets(OciCondition condition) {
        if (condition instanceof OciCondition.All all) {
            return all.conditions().stream().map(this::meets).reduce(Match.YES, Match::and);
        }
        if (condition instanceof OciCondition.Any any) {
            return any.conditions().stream().map(this::meets).reduce(Match.NO, Match::or);
        }
        return compare((OciCondition.Comparison) condition);
    }

    private Match compare(OciCondition.Comparison comparison) {
        ContextValue value = value(comparison.variable());
        if (value instanceof ContextValue.Undetermined unknown) {
            return Match.unknown(unknown.settledBy());
        }
        if (!(value instanceof ContextValue.Present present)) {
            return Match.NO;
        }
        Match in = present.values().stream()
                .flatMap(request -> comparison.values().stream().map(policy -> same(policy, request)))
                .reduce(Match.NO, Match::or);
        return comparison.operator() == OciCondition.Operator.IN ? in : in.not();
    }

    /** A variable of a target of another kind does not apply; those that every target has are not known. */
    private ContextValue value(String variable) {
        boolean ofAnotherKind = variable.startsWith("target.")
                && !variable.startsWith("target.resource.")
                && !variable.startsWith("target.compartment.")
                && !variables.tells(variable);
        return ofAnotherKind ? ContextValue.ABSENT : variables.get(variable);
    }

    static Match same(Value policy, Value request) {
        Answer answer = isPattern(policy) ? like(policy, request) : equal(policy, request);
        return Match.of(
                answer,
                () -> policy.unknownReason()
                        .or(request::unknownReason)
                        .orElseGet(() -> "whether " + request.display() + " is " + policy.display()));
    }

    private static Answer equal(Value policy, Value request) {
        return TextPair.of(policy, request).map(TextPair::equalIgnoringCase).orElse(Answer.UNKNOWN);
    }

    private static Answer like(Value policy, Value request) {
        String pattern = policy.display();
        return TextPair.of(new Scalar(pattern.substring(1, pattern.length() - 1)), request)
                .map(TextPair::likeIgnoringCase)
                .orElse(Answer.UNKNOWN);
    }

    /** Whether the value is a pattern between slashes. */
    static boolean isPattern(Value value) {
        return value.text()
                .filter(text -> text.length() > 1 && text.startsWith("/") && text.endsWith("/"))
                .isPresent();
    }
}

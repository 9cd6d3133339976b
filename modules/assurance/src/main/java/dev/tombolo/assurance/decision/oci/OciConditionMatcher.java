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
    /** The variable that names the network source that a request comes from. */
    static final String NETWORK_SOURCE = "request.networksource.name";

    private static final String OUTSIDE = "which network source a request from none of them tells";

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
            return isOutsideEverySource(comparison) ? Match.unknown(OUTSIDE) : Match.NO;
        }
        Match in = present.values().stream()
                .flatMap(request -> comparison.values().stream().map(policy -> same(policy, request)))
                .reduce(Match.NO, Match::or);
        return comparison.operator() == OciCondition.Operator.IN ? in : in.not();
    }

    /** Whether such a request tells a name that is none of the values, or no name at all, no source states. */
    private static boolean isOutsideEverySource(OciCondition.Comparison comparison) {
        return comparison.variable().equals(NETWORK_SOURCE) && comparison.operator() == OciCondition.Operator.NOT_IN;
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
        return TextPair.of(withoutSlashes(policy), request)
                .map(TextPair::likeIgnoringCase)
                .orElse(Answer.UNKNOWN);
    }

    /** The text of a pattern, and any other value as it is. */
    static Value withoutSlashes(Value value) {
        String text = value.display();
        return isPattern(value) ? new Scalar(text.substring(1, text.length() - 1)) : value;
    }

    /** Whether the value is a pattern between slashes. */
    static boolean isPattern(Value value) {
        return value.text()
                .filter(text -> text.length() > 1 && text.startsWith("/") && text.endsWith("/"))
                .isPresent();
    }
}

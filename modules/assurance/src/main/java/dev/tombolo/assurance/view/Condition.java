package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One operator on one key of a request.
 *
 * <p>Source of the operators: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html,
 * 2026-11-22.
 *
 * @param operator for example {@code StringEquals} or {@code ForAnyValue:StringLike}; {@value #ANY} when not known
 * @param key for example {@code bedrock:InferenceProfileArn}; {@value #ANY} when not known
 * @param values the values
 */
public record Condition(String operator, String key, List<Value> values) {

    /** Stands for an operator or key that the output does not tell. */
    public static final String ANY = "?";

    private static final String IF_EXISTS = "ifexists";
    private static final Set<String> EQUAL =
            Set.of("stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike");
    private static final Set<String> NOT_EQUAL =
            Set.of("stringnotequals", "stringnotequalsignorecase", "stringnotlike", "arnnotequals", "arnnotlike");

    public Condition {
        values = List.copyOf(values);
    }

    /** Whether it is on this key, or may be. */
    public boolean isOn(String other) {
        return key.equals(ANY) || key.equalsIgnoreCase(other);
    }

    /**
     * Whether a request that lacks the key, or has it with a value not named here, fails: a positive operator, without
     * {@code IfExists} and {@code ForAllValues}, with no value that is a lone wildcard.
     */
    public Answer restricts() {
        if (key.equals(ANY) || operator.equals(ANY)) {
            return Answer.UNKNOWN;
        }
        return Answer.of(EQUAL.contains(name()) && !passesWithoutKey())
                .and(Answer.any(values, Condition::isOpen).not());
    }

    /** Whether a request passes because its key has none of the values. */
    public boolean isNegative() {
        return NOT_EQUAL.contains(name());
    }

    /** Whether a request that lacks the key passes: under a negative operator, with {@code IfExists} or without. */
    public boolean passesNegativeWithoutKey() {
        return isNegative() && !operator.toLowerCase(Locale.ROOT).startsWith("foranyvalue:");
    }

    /** Whether a request fails because it lacks the key. */
    public boolean deniesWithoutKey() {
        return EQUAL.contains(name()) && !passesWithoutKey();
    }

    /** Whether a request that lacks the key is decided by that, and nobody wrote {@code IfExists} to say so. */
    public boolean isDecidedWithoutKey() {
        boolean foreseen = operator.toLowerCase(Locale.ROOT).endsWith(IF_EXISTS);
        return deniesWithoutKey() || (passesNegativeWithoutKey() && !foreseen);
    }

    private static Answer isOpen(Value value) {
        return value.unknownReason().isPresent()
                ? Answer.UNKNOWN
                : Answer.of(value.text().filter("*"::equals).isPresent());
    }

    private boolean passesWithoutKey() {
        String lower = operator.toLowerCase(Locale.ROOT);
        return lower.endsWith(IF_EXISTS) || lower.startsWith("forallvalues:");
    }

    private String name() {
        String lower = operator.toLowerCase(Locale.ROOT);
        String unqualified = lower.substring(lower.indexOf(':') + 1);
        return unqualified.endsWith(IF_EXISTS)
                ? unqualified.substring(0, unqualified.length() - IF_EXISTS.length())
                : unqualified;
    }
}

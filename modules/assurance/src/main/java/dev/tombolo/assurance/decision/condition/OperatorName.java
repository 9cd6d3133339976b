package dev.tombolo.assurance.decision.condition;

import java.util.Locale;
import java.util.Optional;

/**
 * The name of a condition operator, taken apart: {@code ForAnyValue:StringNotLikeIfExists}. Names of operators are read
 * without regard to case.
 *
 * @param quantifier how a key with several values is compared
 * @param comparison how one value is compared
 * @param negated whether the comparison must fail
 * @param ifExists whether a request without the key passes
 */
record OperatorName(Quantifier quantifier, Comparison comparison, boolean negated, boolean ifExists) {

    /** How a key with several values is compared. */
    enum Quantifier {
        /** As a key that has one value. */
        SINGLE(""),
        /** Every value of the request must match, which none does not contradict. */
        FOR_ALL("forallvalues:"),
        /** One value of the request must match. */
        FOR_ANY("foranyvalue:");

        private final String prefix;

        Quantifier(String prefix) {
            this.prefix = prefix;
        }

        static Quantifier of(String name) {
            return name.startsWith(FOR_ALL.prefix) ? FOR_ALL : name.startsWith(FOR_ANY.prefix) ? FOR_ANY : SINGLE;
        }
    }

    private static final String IF_EXISTS = "ifexists";

    /** The operator of this name; empty when IAM documents none. */
    static Optional<OperatorName> of(String operator) {
        String name = operator.toLowerCase(Locale.ROOT);
        Quantifier quantifier = Quantifier.of(name);
        String unquantified = name.substring(quantifier.prefix.length());
        boolean ifExists = unquantified.endsWith(IF_EXISTS);
        String bare = ifExists ? unquantified.substring(0, unquantified.length() - IF_EXISTS.length()) : unquantified;
        return Comparison.named(bare)
                .map(comparison -> new OperatorName(
                        quantifier, comparison, !comparison.name().equals(bare), ifExists));
    }
}

package dev.tombolo.assurance.decision.condition;

import dev.tombolo.assurance.view.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How one value of a policy is compared with one of a request.
 *
 * <p>Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html,
 * 2026-11-22.
 *
 * @param name its name in lower case
 * @param negatedName the name of its negation in lower case; empty where IAM has none
 * @param matches whether the value of a request matches that of a policy, the negation left aside
 */
record Comparison(String name, String negatedName, Function<TextPair, Answer> matches) {

    /** Asks only whether the request has the key. */
    static final Comparison NULL = new Comparison("null", "", pair -> Answer.UNKNOWN);

    private static final List<Comparison> ALL = List.of(
            NULL,
            new Comparison("stringequals", "stringnotequals", TextPair::equal),
            new Comparison("stringequalsignorecase", "stringnotequalsignorecase", TextPair::equalIgnoringCase),
            new Comparison("stringlike", "stringnotlike", TextPair::like),
            new Comparison("arnequals", "arnnotequals", TextPair::likeArn),
            new Comparison("arnlike", "arnnotlike", TextPair::likeArn),
            known("numericequals", "numericnotequals", Numbers.comparedAs(order -> order == 0)),
            known("numericlessthan", "", Numbers.comparedAs(order -> order < 0)),
            known("numericlessthanequals", "", Numbers.comparedAs(order -> order <= 0)),
            known("numericgreaterthan", "", Numbers.comparedAs(order -> order > 0)),
            known("numericgreaterthanequals", "", Numbers.comparedAs(order -> order >= 0)),
            known("dateequals", "datenotequals", Dates.comparedAs(order -> order == 0)),
            known("datelessthan", "", Dates.comparedAs(order -> order < 0)),
            known("datelessthanequals", "", Dates.comparedAs(order -> order <= 0)),
            known("dategreaterthan", "", Dates.comparedAs(order -> order > 0)),
            known("dategreaterthanequals", "", Dates.comparedAs(order -> order >= 0)),
            known("bool", "", String::equalsIgnoreCase),
            known("binaryequals", "", String::equals),
            known("ipaddress", "notipaddress", AddressRange::contains));

    private static Comparison known(String name, String negatedName, BiPredicate<String, String> policyThenRequest) {
        return new Comparison(name, negatedName, pair -> pair.known(policyThenRequest));
    }

    /** The comparison with this name, or this name for its negation, in lower case. */
    static Optional<Comparison> named(String name) {
        return ALL.stream()
                .filter(comparison ->
                        !name.isEmpty() && (comparison.name.equals(name) || comparison.negatedName.equals(name)))
                .findFirst();
    }
}

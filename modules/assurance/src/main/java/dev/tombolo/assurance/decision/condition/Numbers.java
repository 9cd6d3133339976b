package dev.tombolo.assurance.decision.condition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/** Numbers of policies and requests; a text that is no number matches none. */
final class Numbers {

    private Numbers() {}

    /** Whether the request's number stands in this order to the policy's. */
    static BiPredicate<String, String> comparedAs(IntPredicate order) {
        return (policy, request) -> number(policy)
                .flatMap(left -> number(request).map(right -> order.test(right.compareTo(left))))
                .orElse(false);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

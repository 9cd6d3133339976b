package dev.tombolo.assurance.decision.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Points in time: ISO 8601 with a day or more, or seconds since 1970; a text that is none matches none. */
final class Dates {

    private static final List<Function<String, Instant>> FORMS = List.of(
            text -> Instant.ofEpochSecond(Long.parseLong(text)),
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());

    private Dates() {}

    /** Whether the request's point in time stands in this order to the policy's. */
    static BiPredicate<String, String> comparedAs(IntPredicate order) {
        return (policy, request) -> instant(policy)
                .flatMap(left -> instant(request).map(right -> order.test(right.compareTo(left))))
                .orElse(false);
    }

    private static Optional<Instant> instant(String text) {
        return FORMS.stream().flatMap(form -> read(form, text).stream()).findFirst();
    }

    private static Optional<Instant> read(Function<String, Instant> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

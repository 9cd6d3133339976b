package dev.tombolo.cli.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls that a person reads as one: the same model by the same way with the same answer, whatever the guardrail, the
 * credential and the delivery.
 *
 * @param rows the calls; every combination of these three
 */
record FoldedRow(List<AccessReport.CallRow> rows) {

    private record Same(
            String principal,
            String model,
            String endpoint,
            List<String> apis,
            String calledAs,
            String through,
            String from,
            Wish wish,
            String outcome) {}

    private static final List<Function<AccessReport.CallRow, String>> DIMENSIONS = List.of(
            AccessReport.CallRow::region,
            AccessReport.CallRow::guardrail,
            AccessReport.CallRow::credential,
            AccessReport.CallRow::delivery);

    static Stream<FoldedRow> of(List<AccessReport.CallRow> rows) {
        Map<Same, List<AccessReport.CallRow>> groups =
                rows.stream().collect(Collectors.groupingBy(FoldedRow::same, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().flatMap(group -> split(group, 0));
    }

    private static Same same(AccessReport.CallRow row) {
        return new Same(
                row.principal(),
                row.model(),
                row.endpoint(),
                row.apis(),
                row.calledAs(),
                row.through(),
                row.from(),
                row.wish(),
                row.outcome());
    }

    /** One row if the calls are every combination; else apart by one dimension after the other. */
    private static Stream<FoldedRow> split(List<AccessReport.CallRow> rows, int dimension) {
        int combinations = DIMENSIONS.stream()
                .mapToInt(some -> distinct(rows, some).size())
                .reduce(1, (left, right) -> left * right);
        if (combinations == rows.size() || dimension == DIMENSIONS.size()) {
            return Stream.of(new FoldedRow(rows));
        }
        return rows.stream()
                .collect(Collectors.groupingBy(DIMENSIONS.get(dimension), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(apart -> split(apart, dimension + 1));
    }

    private static List<String> distinct(
            List<AccessReport.CallRow> rows, Function<AccessReport.CallRow, String> dimension) {
        return rows.stream().map(dimension).distinct().toList();
    }

    AccessReport.CallRow first() {
        return rows.get(0);
    }

    String regions() {
        return String.join(" ", distinct(rows, AccessReport.CallRow::region));
    }

    /** The only value, or any of several. */
    String value(Function<AccessReport.CallRow, String> dimension) {
        List<String> values = distinct(rows, dimension);
        return values.size() == 1 ? values.get(0) : "any";
    }

    /** What is not as it was wished, and why. */
    String problem() {
        AccessReport.CallRow first = first();
        return first.wish().words() + " but " + first.outcome() + ": " + call() + " · " + first.because();
    }

    /** Who calls what, by which way, with what. */
    String call() {
        AccessReport.CallRow first = first();
        return first.principal() + " calls "
                + first.calledAs() + through(first) + " by " + String.join(" or ", first.apis()) + " on "
                + first.endpoint() + " in "
                + regions() + " from " + first.from() + ", guardrail " + value(AccessReport.CallRow::guardrail)
                + ", credential " + value(AccessReport.CallRow::credential) + ", delivery "
                + value(AccessReport.CallRow::delivery);
    }

    private static String through(AccessReport.CallRow row) {
        return row.through().equals(AccessReport.NONE) ? "" : " through " + row.through();
    }
}

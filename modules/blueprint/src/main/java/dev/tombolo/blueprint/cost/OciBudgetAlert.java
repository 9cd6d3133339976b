package dev.tombolo.blueprint.cost;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When a budget of OCI speaks.
 *
 * @param type of which spending
 * @param percent above how many percent of the amount, at most {@value #MOST_PERCENT}
 */
public record OciBudgetAlert(Type type, int percent) {
    /**
     * The highest share that OCI takes
     * (https://docs.cloud.oracle.com/tools/oci-cli/latest/oci_cli_docs/cmdref/budgets/alert-rule/create.html, read
     * 2026-11-23).
     */
    public static final int MOST_PERCENT = 10_000;

    private static final int WHOLE = 100;

    /** Which spending is compared with the amount, in OCI's words. */
    public enum Type {
        /** What was spent. */
        ACTUAL,
        /** What OCI expects to be spent by the end of the month. */
        FORECAST
    }

    /** Returns an alert for each share of the amount that was spent, and one when OCI expects all of it to be. */
    public static List<OciBudgetAlert> at(List<Integer> percents) {
        return Stream.concat(
                        new TreeSet<>(percents).stream().map(percent -> new OciBudgetAlert(Type.ACTUAL, percent)),
                        Stream.of(new OciBudgetAlert(Type.FORECAST, WHOLE)))
                .toList();
    }

    /** Returns what tells it from others of the same budget, such as {@code actual-80}. */
    public String key() {
        return type.name().toLowerCase(Locale.ROOT) + "-" + percent;
    }
}

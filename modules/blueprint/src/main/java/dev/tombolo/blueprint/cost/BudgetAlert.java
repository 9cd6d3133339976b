package dev.tombolo.blueprint.cost;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When a budget speaks.
 *
 * @param type of which spending
 * @param percent above how many percent of the amount
 */
public record BudgetAlert(Type type, int percent) {
    /** How many alerts AWS takes for one budget. */
    public static final int MOST = 10;

    private static final int WHOLE = 100;

    /** Which spending is compared with the amount. */
    public enum Type {
        /** What was spent. */
        ACTUAL,
        /** What AWS expects to be spent by the end of the month. */
        FORECASTED
    }

    /** Returns an alert for each share of the amount that was spent, and one when AWS expects all of it to be. */
    public static List<BudgetAlert> at(List<Integer> percents) {
        return Stream.concat(
                        new TreeSet<>(percents).stream().map(percent -> new BudgetAlert(Type.ACTUAL, percent)),
                        Stream.of(new BudgetAlert(Type.FORECASTED, WHOLE)))
                .toList();
    }

    Map<String, Object> json(Map<String, String> subscriber) {
        var notification = new TreeMap<String, Object>();
        notification.put("ComparisonOperator", "GREATER_THAN");
        notification.put("NotificationType", type.name());
        notification.put("Threshold", percent);
        notification.put("ThresholdType", "PERCENTAGE");
        var json = new TreeMap<String, Object>();
        json.put("Notification", notification);
        json.put("Subscribers", List.of(subscriber));
        return json;
    }
}

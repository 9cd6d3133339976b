package dev.tombolo.blueprint.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A monthly budget. It has no physical name: its alerts cannot be changed in place, and CloudFormation could not make the
 * budget that takes its place under the same name.
 *
 * @param key names it, and never changes
 * @param amount the amount of a month, in whole units of the currency
 * @param currency the currency, such as {@code USD}
 * @param filter what it counts
 * @param alerts when it speaks, at most {@value BudgetAlert#MOST}
 * @param tags its tags
 */
public record Budget(
        String key,
        int amount,
        String currency,
        BudgetFilter filter,
        List<BudgetAlert> alerts,
        SortedMap<String, String> tags) {
    /** The type under which CloudFormation declares it. */
    public static final String TYPE = "AWS::Budgets::Budget";

    /** The key of the budget that belongs to no single consumer. */
    public static final String OF_ALL = "budget";

    /** Returns the key of a consumer's budget. */
    public static String keyOf(String consumer) {
        return OF_ALL + "-" + consumer;
    }

    /** Returns what is wrong, as a construct's user reads it. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (amount <= 0) {
            problems.add("amount: " + amount + " is no amount · give a whole number above 0");
        }
        if (alerts.isEmpty() || alerts.size() > BudgetAlert.MOST) {
            problems.add("alerts: " + alerts.size() + " are given · give 1 to " + BudgetAlert.MOST);
        }
        return problems;
    }

    /**
     * Returns the properties in CloudFormation's words. Both engines declare a budget through CloudFormation: the Pulumi
     * provider that is in use (6.83.0) has no filter expression, without which a budget misses the Marketplace.
     *
     * @param topicArn the topic that hears the alerts
     */
    public SortedMap<String, Object> properties(String topicArn) {
        var budget = new TreeMap<String, Object>();
        budget.put("BudgetLimit", new TreeMap<>(Map.of("Amount", amount, "Unit", currency)));
        budget.put("BudgetType", "COST");
        budget.put("FilterExpression", filter.json());
        budget.put("Metrics", List.of("UnblendedCost"));
        budget.put("TimeUnit", "MONTHLY");
        var topic = new TreeMap<>(Map.of("Address", topicArn, "SubscriptionType", "SNS"));
        var properties = new TreeMap<String, Object>();
        properties.put("Budget", budget);
        properties.put(
                "NotificationsWithSubscribers",
                alerts.stream().map(alert -> alert.json(topic)).toList());
        properties.put("ResourceTags", resourceTags(tags));
        return properties;
    }

    static List<Map<String, String>> resourceTags(SortedMap<String, String> tags) {
        return tags.entrySet().stream()
                .<Map<String, String>>map(tag -> new TreeMap<>(Map.of("Key", tag.getKey(), "Value", tag.getValue())))
                .toList();
    }
}

package dev.tombolo.blueprint.cost;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which lines of the bill a budget counts. The words are those of {@code AWS::Budgets::Budget}
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html, 2026-11-22).
 */
public sealed interface BudgetFilter {
    /** Returns the filter as CloudFormation writes it. */
    Map<String, Object> json();

    /** Returns the filter as a person reads it. */
    String words();

    /**
     * Lines of which something that AWS knows has one of some values.
     *
     * @param key what is looked at, such as {@code SERVICE}
     * @param values the values
     */
    record Dimension(String key, List<String> values) implements BudgetFilter {
        @Override
        public Map<String, Object> json() {
            return Map.of("Dimensions", keyAndValues(key, values));
        }

        @Override
        public String words() {
            return key + "=" + String.join("|", values);
        }
    }

    /**
     * Lines that carry a tag.
     *
     * @param key the tag, for one of a calling role behind {@code iamPrincipal/}
     * @param value its value
     */
    record Tag(String key, String value) implements BudgetFilter {
        @Override
        public Map<String, Object> json() {
            return Map.of("Tags", keyAndValues(key, List.of(value)));
        }

        @Override
        public String words() {
            return key + "=" + value;
        }
    }

    /**
     * Lines that pass every filter.
     *
     * @param filters at least two
     */
    record AllOf(List<BudgetFilter> filters) implements BudgetFilter {
        @Override
        public Map<String, Object> json() {
            return Map.of("And", jsonOf(filters));
        }

        @Override
        public String words() {
            return joined(filters, " and ");
        }
    }

    /**
     * Lines that pass at least one filter.
     *
     * @param filters at least two
     */
    record AnyOf(List<BudgetFilter> filters) implements BudgetFilter {
        @Override
        public Map<String, Object> json() {
            return Map.of("Or", jsonOf(filters));
        }

        @Override
        public String words() {
            return joined(filters, " or ");
        }
    }

    private static Map<String, Object> keyAndValues(String key, List<String> values) {
        return new TreeMap<>(Map.of("Key", key, "Values", values));
    }

    private static List<Map<String, Object>> jsonOf(List<BudgetFilter> filters) {
        return filters.stream().map(BudgetFilter::json).toList();
    }

    private static String joined(List<BudgetFilter> filters, String between) {
        return String.join(between, filters.stream().map(BudgetFilter::words).toList());
    }
}

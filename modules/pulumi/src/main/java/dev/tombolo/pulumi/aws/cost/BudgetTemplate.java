package dev.tombolo.pulumi.aws.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.pulumi.core.Output;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.SpendingStop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The CloudFormation template of one budget and, with a stop, of its action. */
record BudgetTemplate(Budget budget, Output<String> topicArn, Optional<BudgetStop> stop) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_ROLE = 3;

    /** Returns it once every value in it is there. */
    Output<String> json() {
        return Output.all(values()).applyValue(values -> written(resources(values)));
    }

    private List<Output<String>> values() {
        var values = new ArrayList<Output<String>>();
        values.add(topicArn);
        stop.ifPresent(given -> {
            values.add(given.policyArn());
            values.add(given.executionRoleArn());
            values.addAll(given.roleNames());
        });
        return values;
    }

    private SortedMap<String, Object> resources(List<String> values) {
        var topic = values.get(0);
        var resources = new TreeMap<String, Object>();
        resources.put("Budget", resource(Budget.TYPE, budget.properties(topic)));
        stop.ifPresent(given -> {
            var roles = values.subList(FIRST_ROLE, values.size());
            var properties = new TreeMap<>(
                    SpendingStop.properties(given.terms(), values.get(1), values.get(2), roles, topic, budget.tags()));
            properties.put("BudgetName", Map.of("Ref", "Budget"));
            resources.put("Stop", resource(SpendingStop.TYPE, properties));
        });
        return resources;
    }

    private static SortedMap<String, Object> resource(String type, SortedMap<String, Object> properties) {
        return new TreeMap<>(Map.of("Type", type, "Properties", properties));
    }

    private static String written(SortedMap<String, Object> resources) {
        try {
            return JSON.writeValueAsString(Map.of("Resources", resources));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template cannot be written", e);
        }
    }
}

package dev.tombolo.blueprint.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An advanced event selector of CloudTrail. CloudTrail takes one resource type in each
 * (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html, 2026-11-23).
 *
 * @param name what a person calls it
 * @param fields the value that each field equals
 */
public record EventSelector(String name, SortedMap<String, String> fields) {
    private static final String MANTLE = "AWS::BedrockMantle::";

    /**
     * Every call to a model: on bedrock-runtime they are management events, and on bedrock-mantle data events, which no
     * trail records unasked. A trail whose advanced selectors lack management events loses them, so that their selector
     * comes first (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html,
     * 2026-11-22).
     */
    public static final List<EventSelector> MODEL_CALLS =
            List.of(management(), mantle("CustomizedModel"), mantle("Project"), mantle("Reservation"));

    private static EventSelector management() {
        return new EventSelector("Management events", new TreeMap<>(Map.of("eventCategory", "Management")));
    }

    private static EventSelector mantle(String resource) {
        return new EventSelector(
                "bedrock-mantle " + resource,
                new TreeMap<>(Map.of("eventCategory", "Data", "resources.type", MANTLE + resource)));
    }

    /** Returns it in the words of CloudTrail's API, for a trail that somebody else keeps. */
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("Name", name);
        json.put(
                "FieldSelectors",
                fields.entrySet().stream()
                        .map(field -> field(field.getKey(), field.getValue()))
                        .toList());
        return json;
    }

    private static Map<String, Object> field(String field, String value) {
        var json = new LinkedHashMap<String, Object>();
        json.put("Field", field);
        json.put("Equals", List.of(value));
        return json;
    }
}

package dev.tombolo.stacks.multicloud.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the command line of AWS would list of a rehearsal's cloud, in its own JSON: tagged resources, and roles apart.
 *
 * @param cloud what exists
 */
public record TaggedResources(RehearsalCloud cloud) {
    private static final String ROLE = "aws:iam/role:Role";
    private static final Map<String, String> ARNS = Map.of(
            ROLE,
            "arn:aws:iam::%s:role/%s",
            "aws:ssm/parameter:Parameter",
            "arn:aws:ssm:us-east-1:%s:parameter%s",
            "aws:cloudwatch/metricAlarm:MetricAlarm",
            "arn:aws:cloudwatch:us-east-1:%s:alarm:%s",
            "aws:cloudformation/stack:Stack",
            "arn:aws:cloudformation:us-east-1:%s:stack/%s/1",
            "aws:iam/policy:Policy",
            "%2$s",
            "aws:sns/topic:Topic",
            "%2$s");

    /** Returns what {@code aws resourcegroupstaggingapi get-resources} lists. */
    public String resources() {
        return json("ResourceTagMappingList", "ResourceARN", type -> !type.equals(ROLE));
    }

    /** Returns what {@code aws iam get-account-authorization-details --filter Role} lists. */
    public String roles() {
        return json("RoleDetailList", "Arn", ROLE::equals);
    }

    private String json(String list, String arn, Predicate<String> type) {
        var listed = cloud.ofType("aws:").entrySet().stream()
                .flatMap(resource ->
                        listed(resource.getKey(), resource.getValue().inputs(), arn, type))
                .toList();
        try {
            return new ObjectMapper().writeValueAsString(Map.of(list, listed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Map<String, Object>> listed(String typeAndId, Struct inputs, String arn, Predicate<String> type) {
        var parts = typeAndId.split(" ", 2);
        return Stream.ofNullable(ARNS.get(parts[0]))
                .filter(format -> type.test(parts[0]))
                .map(format -> Map.of(arn, format.formatted(cloud.account(), parts[1]), "Tags", tags(inputs)));
    }

    private static List<Map<String, String>> tags(Struct inputs) {
        var tags = inputs.getFieldsOrDefault("tags", Value.getDefaultInstance())
                .getStructValue()
                .getFieldsMap();
        return new TreeMap<>(tags)
                .entrySet().stream()
                        .map(tag -> Map.of(
                                "Key", tag.getKey(), "Value", tag.getValue().getStringValue()))
                        .toList();
    }
}

package dev.tombolo.blueprint.logging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Masks data in a group of CloudWatch Logs for every reader without {@code logs:Unmask}
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html, 2026-11-23). The bucket and its
 * archive hold the records as they were.
 *
 * @param identifiers Amazon's names for kinds of data, such as {@code EmailAddress}
 */
public record DataProtection(List<String> identifiers) {
    /** Returns the group's policy: what is found is counted, and masked. */
    public Map<String, Object> policy() {
        var policy = new LinkedHashMap<String, Object>();
        policy.put("Name", "mask");
        policy.put("Version", "2021-06-01");
        policy.put(
                "Statement",
                List.of(
                        statement("count", Map.of("Audit", Map.of("FindingsDestination", Map.of()))),
                        statement("mask", Map.of("Deidentify", Map.of("MaskConfig", Map.of())))));
        return policy;
    }

    private Map<String, Object> statement(String sid, Map<String, Object> operation) {
        var statement = new LinkedHashMap<String, Object>();
        statement.put("Sid", sid);
        statement.put(
                "DataIdentifier", identifiers.stream().map(DataProtection::arn).toList());
        statement.put("Operation", operation);
        return statement;
    }

    private static String arn(String identifier) {
        return "arn:aws:dataprotection::aws:data-identifier/" + identifier;
    }
}

package dev.tombolo.blueprint.logging;

import java.util.List;

/**
 * An alarm on records that Bedrock could not deliver: without one a log ends unseen. The metrics are in the namespace
 * {@code AWS/Bedrock}, across all models and so without a dimension
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring.html, 2026-11-22).
 *
 * @param key names the alarm's resource, and never changes
 * @param metricName the metric, which counts records that were lost
 * @param description what it means, for whoever is called
 */
public record DeliveryAlarm(String key, String metricName, String description) {
    /** The metrics' namespace. */
    public static final String NAMESPACE = "AWS/Bedrock";

    /** Every way to lose a record: into the group, into the bucket, and bodies that are too large for the group. */
    public static final List<DeliveryAlarm> ALL = List.of(
            new DeliveryAlarm(
                    "CloudWatchDelivery",
                    "ModelInvocationLogsCloudWatchDeliveryFailure",
                    "Bedrock could not write records of model calls into the log group"),
            new DeliveryAlarm(
                    "S3Delivery",
                    "ModelInvocationLogsS3DeliveryFailure",
                    "Bedrock could not write records of model calls into the log bucket"),
            new DeliveryAlarm(
                    "LargeDataDelivery",
                    "ModelInvocationLargeDataS3DeliveryFailure",
                    "Bedrock could not write large bodies of model calls into the log bucket"));
}

package dev.tombolo.live.preflight.aws;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.bedrock.model.CloudWatchConfig;
import software.amazon.awssdk.services.bedrock.model.LoggingConfig;
import software.amazon.awssdk.services.bedrock.model.S3Config;

/** Invocation logging in the API's own names, as its digest is made of it. */
final class LoggingValue {
    private LoggingValue() {}

    static Map<String, @Nullable Object> of(LoggingConfig config) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put(
                "cloudWatchConfig",
                Optional.ofNullable(config.cloudWatchConfig())
                        .map(LoggingValue::of)
                        .orElse(null));
        members.put(
                "s3Config",
                Optional.ofNullable(config.s3Config()).map(LoggingValue::of).orElse(null));
        members.put("textDataDeliveryEnabled", config.textDataDeliveryEnabled());
        members.put("imageDataDeliveryEnabled", config.imageDataDeliveryEnabled());
        members.put("embeddingDataDeliveryEnabled", config.embeddingDataDeliveryEnabled());
        members.put("videoDataDeliveryEnabled", config.videoDataDeliveryEnabled());
        members.put("audioDataDeliveryEnabled", config.audioDataDeliveryEnabled());
        return members;
    }

    private static Map<String, @Nullable Object> of(CloudWatchConfig config) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("logGroupName", config.logGroupName());
        members.put("roleArn", config.roleArn());
        members.put(
                "largeDataDeliveryS3Config",
                Optional.ofNullable(config.largeDataDeliveryS3Config())
                        .map(LoggingValue::of)
                        .orElse(null));
        return members;
    }

    private static Map<String, @Nullable Object> of(S3Config config) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("bucketName", config.bucketName());
        members.put("keyPrefix", config.keyPrefix());
        return members;
    }
}

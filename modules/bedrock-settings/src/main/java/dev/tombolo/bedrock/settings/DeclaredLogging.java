package dev.tombolo.bedrock.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the invocation logging that a template declares. */
final class DeclaredLogging {
    private DeclaredLogging() {}

    /** The value in the API's names; every property that is wrong goes to {@code properties}. */
    static SettingValue value(Properties properties) {
        SettingValue config = properties.nested("LoggingConfig", DeclaredLogging::loggingConfig);
        if (config.isNothing()) {
            properties.problem("LoggingConfig is missing");
        }
        return config;
    }

    private static SettingValue loggingConfig(Properties properties) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("cloudWatchConfig", properties.nested("CloudWatchConfig", DeclaredLogging::cloudWatchConfig));
        members.put("s3Config", properties.nested("S3Config", DeclaredLogging::s3Config));
        Stream.of("Text", "Image", "Embedding", "Video", "Audio")
                .forEach(modality -> members.put(
                        modality.toLowerCase(Locale.ROOT) + "DataDeliveryEnabled",
                        properties.flag(modality + "DataDeliveryEnabled")));
        SettingValue config = SettingValue.of(members);
        if (config.nested("cloudWatchConfig").isNothing()
                && config.nested("s3Config").isNothing()) {
            properties.problem("CloudWatchConfig or S3Config is missing");
        }
        return config;
    }

    private static SettingValue cloudWatchConfig(Properties properties) {
        return SettingValue.of(Map.of(
                "logGroupName", properties.required("LogGroupName"),
                "roleArn", properties.required("RoleArn"),
                "largeDataDeliveryS3Config",
                        properties.nested("LargeDataDeliveryS3Config", DeclaredLogging::s3Config)));
    }

    private static SettingValue s3Config(Properties properties) {
        return SettingValue.of(Map.of(
                "bucketName",
                properties.required("BucketName"),
                "keyPrefix",
                properties.text("KeyPrefix").orElse("")));
    }
}

package dev.tombolo.bedrock.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.CloudWatchConfig;
import software.amazon.awssdk.services.bedrock.model.LoggingConfig;
import software.amazon.awssdk.services.bedrock.model.S3Config;

/**
 * {@code Custom::BedrockInvocationLogging}: where the prompts and answers of {@code bedrock-runtime} are written.
 *
 * <p>Properties: {@code LoggingConfig} with {@code CloudWatchConfig} ({@code LogGroupName}, {@code RoleArn}, optionally
 * {@code LargeDataDeliveryS3Config}), {@code S3Config} ({@code BucketName}, optionally {@code KeyPrefix}), at least one
 * of the two, and all five {@code …DataDeliveryEnabled}, because the service takes an absent one as true; {@code Adopt}
 * and {@code Owner}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html">the
 *     API; shapes read in the SDK's 2.50.2 on 2026-11-23</a>
 */
final class InvocationLogging implements Setting {
    static final String TYPE = "Custom::BedrockInvocationLogging";

    private final BedrockClient bedrock;
    private final ServiceCall service = new ServiceCall("invocation logging", true);

    InvocationLogging(BedrockClient bedrock) {
        this.bedrock = bedrock;
    }

    @Override
    public String name() {
        return service.where();
    }

    @Override
    public SettingValue read() {
        LoggingConfig config = service.run(
                "reading it",
                () -> bedrock.getModelInvocationLoggingConfiguration(request -> {})
                        .loggingConfig());
        return value(config);
    }

    @Override
    public void write(SettingValue value) {
        service.run(
                "putting it",
                () -> bedrock.putModelInvocationLoggingConfiguration(request -> request.loggingConfig(config(value))));
    }

    private static SettingValue value(@Nullable LoggingConfig config) {
        if (config == null) {
            return SettingValue.NOTHING;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("cloudWatchConfig", value(config.cloudWatchConfig()));
        members.put("s3Config", value(config.s3Config()));
        members.put("textDataDeliveryEnabled", config.textDataDeliveryEnabled());
        members.put("imageDataDeliveryEnabled", config.imageDataDeliveryEnabled());
        members.put("embeddingDataDeliveryEnabled", config.embeddingDataDeliveryEnabled());
        members.put("videoDataDeliveryEnabled", config.videoDataDeliveryEnabled());
        members.put("audioDataDeliveryEnabled", config.audioDataDeliveryEnabled());
        return SettingValue.of(members);
    }

    private static SettingValue value(@Nullable CloudWatchConfig config) {
        if (config == null) {
            return SettingValue.NOTHING;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("logGroupName", config.logGroupName());
        members.put("roleArn", config.roleArn());
        members.put("largeDataDeliveryS3Config", value(config.largeDataDeliveryS3Config()));
        return SettingValue.of(members);
    }

    private static SettingValue value(@Nullable S3Config config) {
        if (config == null) {
            return SettingValue.NOTHING;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("bucketName", config.bucketName());
        members.put("keyPrefix", config.keyPrefix());
        return SettingValue.of(members);
    }

    private static LoggingConfig config(SettingValue value) {
        return LoggingConfig.builder()
                .cloudWatchConfig(cloudWatchConfig(value.nested("cloudWatchConfig")))
                .s3Config(s3Config(value.nested("s3Config")))
                .textDataDeliveryEnabled(value.flag("textDataDeliveryEnabled"))
                .imageDataDeliveryEnabled(value.flag("imageDataDeliveryEnabled"))
                .embeddingDataDeliveryEnabled(value.flag("embeddingDataDeliveryEnabled"))
                .videoDataDeliveryEnabled(value.flag("videoDataDeliveryEnabled"))
                .audioDataDeliveryEnabled(value.flag("audioDataDeliveryEnabled"))
                .build();
    }

    private static @Nullable CloudWatchConfig cloudWatchConfig(SettingValue value) {
        return value.isNothing()
                ? null
                : CloudWatchConfig.builder()
                        .logGroupName(value.text("logGroupName"))
                        .roleArn(value.text("roleArn"))
                        .largeDataDeliveryS3Config(s3Config(value.nested("largeDataDeliveryS3Config")))
                        .build();
    }

    private static @Nullable S3Config s3Config(SettingValue value) {
        return value.isNothing()
                ? null
                : S3Config.builder()
                        .bucketName(value.text("bucketName"))
                        .keyPrefix(value.text("keyPrefix"))
                        .build();
    }
}

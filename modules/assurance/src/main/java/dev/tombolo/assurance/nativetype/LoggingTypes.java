package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Trail;
import java.util.List;

/** Types of AWS by which calls are recorded, and where the records lie. */
final class LoggingTypes {

    static final List<NativeType> ALL = List.of(
            NativeType.of(
                    "Custom::BedrockInvocationLogging",
                    new LogSinkReader(
                            "LoggingConfig",
                            "TextDataDeliveryEnabled",
                            List.of("CloudWatchConfig", "LogGroupName"),
                            List.of("S3Config", "BucketName"),
                            List.of("CloudWatchConfig", "LargeDataDeliveryS3Config", "BucketName"),
                            List.of("CloudWatchConfig", "RoleArn"))),
            NativeType.of(
                    "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration",
                    new LogSinkReader(
                            "loggingConfig",
                            "textDataDeliveryEnabled",
                            List.of("cloudwatchConfig", "logGroupName"),
                            List.of("s3Config", "bucketName"),
                            List.of("cloudwatchConfig", "largeDataDeliveryS3Config", "bucketName"),
                            List.of("cloudwatchConfig", "roleArn"))),
            NativeType.of(
                    "AWS::Logs::LogGroup",
                    new LogStoreReader("LogGroupName", List.of("KmsKeyId"), "RetentionInDays", Answer.NO)),
            NativeType.of(
                    "aws:cloudwatch/logGroup:LogGroup",
                    new LogStoreReader("name", List.of("kmsKeyId"), "retentionInDays", Answer.NO)),
            NativeType.of(
                    "AWS::S3::Bucket",
                    new LogStoreReader(
                            "BucketName",
                            List.of(
                                    "BucketEncryption",
                                    "ServerSideEncryptionConfiguration",
                                    "ServerSideEncryptionByDefault",
                                    "KMSMasterKeyID"),
                            "LifecycleConfiguration",
                            Answer.NO)),
            NativeType.of(
                    "aws:s3/bucketV2:BucketV2",
                    new LogStoreReader(
                            "bucket",
                            List.of(
                                    "serverSideEncryptionConfigurations",
                                    "rules",
                                    "applyServerSideEncryptionByDefaults",
                                    "kmsMasterKeyId"),
                            "lifecycleRules",
                            Answer.UNKNOWN)),
            NativeType.of(
                    "AWS::CloudTrail::Trail",
                    new TrailReader(
                            "AdvancedEventSelectors",
                            "FieldSelectors",
                            new Trail.FieldWords("Field", "Equals"),
                            "EnableLogFileValidation")),
            NativeType.of(
                    "aws:cloudtrail/trail:Trail",
                    new TrailReader(
                            "advancedEventSelectors",
                            "fieldSelectors",
                            new Trail.FieldWords("field", "equals"),
                            "enableLogFileValidation")));

    private LoggingTypes() {}
}

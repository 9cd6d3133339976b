package dev.tombolo.cdk.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.logging.LogArchive;
import dev.tombolo.blueprint.logging.Modality;
import dev.tombolo.cdk.construct.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.s3.Bucket;

final class InvocationLoggingTest {
    private static final LogArchive ARCHIVE =
            new LogArchive("999999999999", "archive", "arn:aws:kms:us-east-1:999999999999:key/a");

    @Test
    void writesEveryFlagOfTheSetting() {
        var template = Baselines.logged(logging -> logging.modalities(List.of(Modality.TEXT)));
        assertThat(Templates.only(template, "Custom::BedrockInvocationLogging")).isEqualTo(Templates.json("""
                {"ServiceToken": {"Fn::GetAtt": ["SettingsFunctionEC6EEDAA", "Arn"]},
                 "Owner": "team-baseline",
                 "LoggingConfig": {
                   "CloudWatchConfig": {
                     "LogGroupName": "tombolo-model-invocations",
                     "RoleArn": {"Fn::GetAtt": ["LoggingRoleF1940B66", "Arn"]},
                     "LargeDataDeliveryS3Config": {"BucketName": {"Ref": "LoggingBucket93613DFB"},
                                                   "KeyPrefix": "model-invocations-large-data"}},
                   "S3Config": {"BucketName": {"Ref": "LoggingBucket93613DFB"}, "KeyPrefix": "model-invocations"},
                   "TextDataDeliveryEnabled": true,
                   "ImageDataDeliveryEnabled": false,
                   "EmbeddingDataDeliveryEnabled": false,
                   "VideoDataDeliveryEnabled": false,
                   "AudioDataDeliveryEnabled": false}}
                """));
    }

    @Test
    void waitsForEverythingThatTheServiceTriesOut() {
        var template = Baselines.logged(logging -> logging);
        assertThat(Baselines.resource(template, "LoggingSetting").path("DependsOn"))
                .isEqualTo(Templates.json("""
                        ["LoggingBucketPolicyAD898056", "LoggingLogGroupBD62A30E", "LoggingPolicy0EDB6B48"]
                        """));
    }

    @Test
    void theFunctionMayWriteTheSettingAndPassOneRole() {
        var template = Baselines.logged(logging -> logging);
        assertThat(Templates.only(template, "AWS::IAM::RolePolicy").at("/PolicyDocument/Statement"))
                .isEqualTo(Templates.json("""
                        [{"Sid": "WriteInvocationLogging", "Effect": "Allow",
                          "Action": ["bedrock:GetModelInvocationLoggingConfiguration",
                                     "bedrock:PutModelInvocationLoggingConfiguration"],
                          "Resource": "*"},
                         {"Sid": "PassDeliveryRole", "Effect": "Allow", "Action": "iam:PassRole",
                          "Resource": {"Fn::GetAtt": ["LoggingRoleF1940B66", "Arn"]},
                          "Condition": {"StringEquals": {"iam:PassedToService": "bedrock.amazonaws.com"}}},
                         {"Sid": "TellRollbacks", "Effect": "Allow", "Action": "cloudformation:DescribeStacks",
                          "Resource": "arn:aws:cloudformation:us-east-1:111122223333:stack/Team/*"}]
                        """));
    }

    @Test
    void keepsWhatHoldsDataUnderARotatingKey() {
        var template = Baselines.logged(logging -> logging.retentionDays(90));
        for (var kept : List.of("LoggingKey", "LoggingLogGroup", "LoggingBucket9")) {
            assertThat(Baselines.resource(template, kept).path("DeletionPolicy").asText())
                    .as(kept)
                    .isEqualTo("Retain");
            assertThat(Baselines.resource(template, kept)
                            .path("UpdateReplacePolicy")
                            .asText())
                    .as(kept)
                    .isEqualTo("Retain");
        }
        assertThat(Baselines.resource(template, "LoggingKey")
                        .at("/Properties/EnableKeyRotation")
                        .asBoolean())
                .isTrue();
        assertThat(Baselines.resource(template, "LoggingLogGroup").path("Properties"))
                .isEqualTo(Templates.json("""
                        {"LogGroupName": "tombolo-model-invocations", "RetentionInDays": 90,
                         "KmsKeyId": {"Fn::GetAtt": ["LoggingKeyC62E2CD4", "Arn"]}}
                        """));
    }

    @Test
    void theBucketIsPrivateEncryptedVersionedAndEmptiedInTime() {
        var template = Baselines.logged(logging -> logging.retentionDays(90));
        assertThat(Templates.only(template, "AWS::S3::Bucket")).isEqualTo(Templates.json("""
                {"BucketEncryption": {"ServerSideEncryptionConfiguration": [
                   {"BucketKeyEnabled": true,
                    "ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms",
                      "KMSMasterKeyID": {"Fn::GetAtt": ["LoggingKeyC62E2CD4", "Arn"]}}}]},
                 "LifecycleConfiguration": {"Rules": [
                   {"Id": "retention", "Status": "Enabled", "ExpirationInDays": 90,
                    "NoncurrentVersionExpiration": {"NoncurrentDays": 30},
                    "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}}]},
                 "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
                 "PublicAccessBlockConfiguration": {"BlockPublicAcls": true, "BlockPublicPolicy": true,
                                                    "IgnorePublicAcls": true, "RestrictPublicBuckets": true},
                 "VersioningConfiguration": {"Status": "Enabled"}}
                """));
    }

    @Test
    void copiesIntoAnArchiveThatOwnsTheCopies() {
        var stack = Templates.stack("us-east-1");
        var logging = Baselines.logging(stack, props -> props.archive(ARCHIVE));
        var template = Templates.of(stack);
        assertThat(Templates.only(template, "AWS::S3::Bucket").at("/ReplicationConfiguration/Rules/0/Destination"))
                .isEqualTo(Templates.json("""
                        {"Bucket": "arn:aws:s3:::archive", "Account": "999999999999",
                         "AccessControlTranslation": {"Owner": "Destination"},
                         "EncryptionConfiguration": {"ReplicaKmsKeyID": "arn:aws:kms:us-east-1:999999999999:key/a"}}
                        """));
        assertThat(logging.getArchiveStatements()).hasSize(1);
        assertThat(logging.getArchiveStatements().get(0)).asString().contains("Sid=LogsFromAnotherAccount");
    }

    @Test
    void masksDataForReadersOfTheGroup() {
        var template = Baselines.logged(logging -> logging.masked(List.of("EmailAddress")));
        assertThat(Baselines.resource(template, "LoggingLogGroup").at("/Properties/DataProtectionPolicy"))
                .isEqualTo(Templates.json("""
                        {"Name": "mask", "Version": "2021-06-01", "Statement": [
                          {"Sid": "count", "DataIdentifier": ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"],
                           "Operation": {"Audit": {"FindingsDestination": {}}}},
                          {"Sid": "mask", "DataIdentifier": ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"],
                           "Operation": {"Deidentify": {"MaskConfig": {}}}}]}
                        """));
    }

    @Test
    void takesKeyGroupAndBucketThatExist() {
        var stack = Templates.stack("us-east-1");
        var logging = Baselines.logging(
                stack,
                props -> props.key(Key.fromKeyArn(stack, "Key", "arn:aws:kms:us-east-1:111122223333:key/a"))
                        .logGroup(LogGroup.fromLogGroupName(stack, "Group", "/central/calls"))
                        .bucket(Bucket.fromBucketName(stack, "Bucket", "central-logs"))
                        .adopt("0123456789abcdef"));
        var template = Templates.of(stack);
        assertThat(Templates.all(template, "AWS::KMS::Key")).isEmpty();
        assertThat(Templates.all(template, "AWS::S3::Bucket")).isEmpty();
        assertThat(Templates.all(template, "AWS::Logs::LogGroup")).hasSize(1);
        var setting = Templates.only(template, "Custom::BedrockInvocationLogging");
        assertThat(setting.path("Adopt").asText()).isEqualTo("0123456789abcdef");
        assertThat(setting.at("/LoggingConfig/S3Config/BucketName").asText()).isEqualTo("central-logs");
        assertThat(logging.getBucketStatements()).hasSize(2);
        assertThat(logging.getKeyStatements()).asString().contains("log-group:/central/calls");
        assertThat(logging.getKeyArn()).contains("arn:aws:kms:us-east-1:111122223333:key/a");
    }

    @Test
    void failsWithEveryProblemOfWhatItWasGiven() {
        var stack = Templates.stack("us-east-1");
        assertThatThrownBy(() -> Baselines.logging(
                        stack,
                        props -> props.retentionDays(100)
                                .logGroup(LogGroup.fromLogGroupName(stack, "Group", "/central/calls"))
                                .bucket(Bucket.fromBucketName(stack, "Bucket", "central-logs"))
                                .masked(List.of("EmailAddress"))
                                .archive(ARCHIVE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Team/Logging: retentionDays: CloudWatch Logs does not take 100 · use one of: 1, 3, 5, 7, 14, 30,"
                                + " 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653\n"
                                + "Team/Logging: masked: the group is brought along, and keeps its own policy"
                                + " · have the group made here, or mask there\n"
                                + "Team/Logging: archive: the bucket is brought along, and keeps its own replication"
                                + " · have the bucket made here");
    }

    @Test
    void failsOnASecondOwnerInOneApp() {
        var app = new App();
        Baselines.logging(Templates.stack(app, "First", "us-east-1"), props -> props);
        Baselines.logging(Templates.stack(app, "Elsewhere", "us-west-2"), props -> props);
        assertThatThrownBy(() -> Baselines.logging(Templates.stack(app, "Second", "us-east-1"), props -> props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Second/Logging: the invocation logging of 111122223333 us-east-1 is declared by First/Logging"
                                + " already, and the later deploy would overwrite the earlier · keep one of them");
    }

    @Test
    void failsWithoutTheFunctionOrARegion() {
        assertThatThrownBy(() -> InvocationLoggingProps.builder().build())
                .hasMessage("InvocationLoggingProps: settings: missing · give it with settings(...)");
        assertThatThrownBy(() ->
                        Baselines.settings(Templates.stack(Environment.builder().build())))
                .hasMessage(
                        "Team/Settings: region: not known while the template is written, and models differ by Region"
                                + " · give the stack env.region, such as us-east-1");
    }
}

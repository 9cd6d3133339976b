package dev.tombolo.blueprint.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InvocationLogPoliciesTest {
    private static final LogArchive ARCHIVE =
            new LogArchive("999999999999", "archive", "arn:aws:kms:us-east-1:999999999999:key/a");
    private static final String FROM_HERE = """
            "Condition": {
              "ArnLike": {"aws:SourceArn": "arn:aws:bedrock:us-east-1:<account.id>:*"},
              "StringEquals": {"aws:SourceAccount": "<account.id>"}}
            """;

    private static InvocationLog log(Optional<Text> key, InvocationLog.LogGroup group, InvocationLog.LogBucket bucket) {
        return new InvocationLog(
                Samples.place(),
                group,
                bucket,
                key,
                InvocationLog.everyModality(),
                365,
                List.of(),
                Optional.of(ARCHIVE),
                Optional.empty(),
                new TreeMap<>());
    }

    private static InvocationLog made() {
        return log(Optional.empty(), new InvocationLog.NewLogGroup(Text.of("calls")), new InvocationLog.NewLogBucket());
    }

    private static JsonNode statements(List<Statement> statements) {
        return Samples.json(new PolicyDocument(statements)).path("Statement");
    }

    @Test
    void bedrockAssumesTheRoleForThisAccountAndRegionOnly() {
        assertThat(Samples.json(new InvocationLogPolicies(made()).trust()).path("Statement"))
                .isEqualTo(Samples.json("""
                        [{"Sid": "AssumedByBedrock", "Effect": "Allow",
                          "Principal": {"Service": "bedrock.amazonaws.com"},
                          "Action": "sts:AssumeRole", %s}]
                        """.formatted(FROM_HERE)));
    }

    @Test
    void theRoleWritesOneStreamOfOneGroup() {
        assertThat(Samples.json(new InvocationLogPolicies(made()).delivery()).path("Statement"))
                .isEqualTo(Samples.json("""
                        [{"Sid": "WriteInvocationLog", "Effect": "Allow",
                          "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                          "Resource": "arn:aws:logs:us-east-1:<account.id>:log-group:calls:log-stream:aws/bedrock/modelinvocations"}]
                        """));
    }

    @Test
    void theBucketTakesRecordsAndLargeBodiesAndNothingWithoutTls() {
        assertThat(statements(new InvocationLogPolicies(made()).bucket()))
                .isEqualTo(Samples.json("""
                [{"Sid": "AmazonBedrockLogsWrite", "Effect": "Allow",
                  "Principal": {"Service": "bedrock.amazonaws.com"}, "Action": "s3:PutObject",
                  "Resource": [
                    "arn:aws:s3:::<invocation-log-bucket.name>/model-invocations/AWSLogs/<account.id>/BedrockModelInvocationLogs/*",
                    "arn:aws:s3:::<invocation-log-bucket.name>/model-invocations-large-data/AWSLogs/<account.id>/BedrockModelInvocationLogs/*"],
                  %s},
                 {"Sid": "DenyPlainHttp", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
                  "Resource": ["arn:aws:s3:::<invocation-log-bucket.name>", "arn:aws:s3:::<invocation-log-bucket.name>/*"],
                  "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]
                """.formatted(FROM_HERE)));
    }

    @Test
    void theKeyIsForThisLogAndWhomTheAccountAllows() {
        assertThat(Samples.json(new InvocationLogPolicies(made()).wholeKey()).path("Statement"))
                .isEqualTo(Samples.json("""
                        [{"Sid": "AccountDecidesByIam", "Effect": "Allow",
                          "Principal": {"AWS": "arn:aws:iam::<account.id>:root"}, "Action": "kms:*", "Resource": "*"},
                         {"Sid": "BedrockWritesLogs", "Effect": "Allow",
                          "Principal": {"Service": "bedrock.amazonaws.com"},
                          "Action": "kms:GenerateDataKey", "Resource": "*", %s},
                         {"Sid": "LogGroupIsEncrypted", "Effect": "Allow",
                          "Principal": {"Service": "logs.us-east-1.amazonaws.com"},
                          "Action": ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
                          "Resource": "*",
                          "Condition": {"ArnEquals": {"kms:EncryptionContext:aws:logs:arn":
                            "arn:aws:logs:us-east-1:<account.id>:log-group:calls"}}}]
                        """.formatted(FROM_HERE)));
    }

    @Test
    void replicationReadsTheLogAndWritesTheArchiveOnly() {
        var policies = new ArchivePolicies(made(), ARCHIVE);
        assertThat(Samples.json(policies.trust()).path("Statement")).isEqualTo(Samples.json("""
                [{"Sid": "AssumedByReplication", "Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
                  "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:SourceAccount": "<account.id>"}}}]
                """));
        assertThat(Samples.json(policies.replication()).path("Statement").findValuesAsText("Resource"))
                .containsExactly(
                        "arn:aws:s3:::<invocation-log-bucket.name>",
                        "arn:aws:s3:::<invocation-log-bucket.name>/*",
                        "arn:aws:s3:::archive/*",
                        "<invocation-log-key.arn>",
                        "arn:aws:kms:us-east-1:999999999999:key/a");
        assertThat(statements(List.of(policies.destination(Text.of(new Reference("role", "arn"))))))
                .isEqualTo(Samples.json("""
                        [{"Sid": "LogsFromAnotherAccount", "Effect": "Allow", "Principal": {"AWS": "<role.arn>"},
                          "Action": ["s3:ReplicateObject", "s3:ReplicateTags", "s3:ObjectOwnerOverrideToBucketOwner"],
                          "Resource": "arn:aws:s3:::archive/*"}]
                        """));
    }

    @Test
    void makesAKeyOnlyForWhatIsMadeHere() {
        var group = new InvocationLog.ExistingLogGroup(Text.of("calls"));
        var bucket = new InvocationLog.ExistingLogBucket(Text.of("logs"));
        assertThat(made().makesKey()).isTrue();
        assertThat(log(Optional.of(Text.of("key")), group, new InvocationLog.NewLogBucket())
                        .makesKey())
                .isFalse();
        assertThat(log(Optional.empty(), group, bucket).makesKey()).isFalse();
        assertThat(log(Optional.empty(), group, new InvocationLog.NewLogBucket())
                        .makesKey())
                .isTrue();
    }
}

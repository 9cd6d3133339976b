package dev.tombolo.blueprint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.text.Text;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CallTrailTest {
    private static final CallTrail TRAIL =
            new CallTrail(Samples.place(), "calls", Optional.empty(), Optional.empty(), 365, new TreeMap<>());
    private static final String ARN = "arn:aws:cloudtrail:us-east-1:<account.id>:trail/calls";

    @Test
    void keepsManagementEventsAndAddsEveryResourceOfMantle() {
        assertThat(EventSelector.MODEL_CALLS)
                .extracting(selector -> selector.fields().toString())
                .containsExactly(
                        "{eventCategory=Management}",
                        "{eventCategory=Data, resources.type=AWS::BedrockMantle::CustomizedModel}",
                        "{eventCategory=Data, resources.type=AWS::BedrockMantle::Project}",
                        "{eventCategory=Data, resources.type=AWS::BedrockMantle::Reservation}");
    }

    @Test
    void speaksTheWordsOfTheApiToWhomeverKeepsAnotherTrail() {
        assertThat(EventSelector.MODEL_CALLS.get(2).json())
                .hasToString("{Name=bedrock-mantle Project, FieldSelectors=["
                        + "{Field=eventCategory, Equals=[Data]},"
                        + " {Field=resources.type, Equals=[AWS::BedrockMantle::Project]}]}");
    }

    @Test
    void onlyThisTrailWritesIntoTheBucket() {
        assertThat(Samples.json(new PolicyDocument(TRAIL.bucket())).path("Statement"))
                .isEqualTo(Samples.json("""
                [{"Sid": "CloudTrailLooks", "Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
                  "Action": "s3:GetBucketAcl", "Resource": "arn:aws:s3:::<trail-bucket.name>",
                  "Condition": {"StringEquals": {"aws:SourceArn": "%1$s"}}},
                 {"Sid": "CloudTrailWrites", "Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
                  "Action": "s3:PutObject", "Resource": "arn:aws:s3:::<trail-bucket.name>/AWSLogs/<account.id>/*",
                  "Condition": {"StringEquals": {"aws:SourceArn": "%1$s", "s3:x-amz-acl": "bucket-owner-full-control"}}},
                 {"Sid": "DenyPlainHttp", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
                  "Resource": ["arn:aws:s3:::<trail-bucket.name>", "arn:aws:s3:::<trail-bucket.name>/*"],
                  "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]
                """.formatted(ARN)));
    }

    @Test
    void onlyThisTrailUsesTheKey() {
        var statements = Samples.json(TRAIL.wholeKey()).path("Statement");
        assertThat(statements.findValuesAsText("Sid"))
                .containsExactly("AccountDecidesByIam", "TrailIsEncrypted", "TrailLooksAtKey");
        assertThat(statements.path(1)).isEqualTo(Samples.json("""
                {"Sid": "TrailIsEncrypted", "Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
                 "Action": "kms:GenerateDataKey*", "Resource": "*",
                 "Condition": {
                   "StringEquals": {"aws:SourceArn": "%s"},
                   "StringLike": {"kms:EncryptionContext:aws:cloudtrail:arn": "arn:aws:cloudtrail:*:<account.id>:trail/*"}}}
                """.formatted(ARN)));
    }

    @Test
    void tellsTheKeeperOfABucketWhatItNeeds() {
        var brought = new CallTrail(
                Samples.place(),
                "calls",
                Optional.of(Text.of("bank-trails")),
                Optional.of(Text.of("arn:aws:kms:us-east-1:999999999999:key/1a2b3c4d")),
                365,
                new TreeMap<>());
        assertThat(Samples.json(new PolicyDocument(brought.bucket())).findValuesAsText("Resource"))
                .containsExactly("arn:aws:s3:::bank-trails", "arn:aws:s3:::bank-trails/AWSLogs/<account.id>/*", "");
        assertThat(Samples.json(new PolicyDocument(brought.key())).findValuesAsText("Sid"))
                .containsExactly("TrailIsEncrypted", "TrailLooksAtKey");
    }
}

package dev.tombolo.blueprint.audit;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.logging.LogStatements;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.SortedMap;

/**
 * A trail of one Region that records every call to a model, on both endpoints.
 *
 * @param place the account and Region
 * @param trailName its name, which bucket and key name in turn
 * @param retentionDays how long the bucket keeps it
 * @param tags the tags of everything
 */
public record CallTrail(AwsPlace place, String trailName, int retentionDays, SortedMap<String, String> tags) {
    /** The hole for the name of the trail's bucket. */
    public static final Reference BUCKET_NAME = new Reference("trail-bucket", "name");

    private static final Text CLOUDTRAIL = Text.of("cloudtrail.amazonaws.com");

    /**
     * Returns the policy of the trail's bucket
     * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html,
     * 2026-11-23).
     */
    public PolicyDocument bucket() {
        var bucket = place.bucket(Text.of(BUCKET_NAME));
        return new PolicyDocument(List.of(
                forThisTrail(Statement.allow("CloudTrailLooks", List.of("s3:GetBucketAcl"), List.of(bucket))),
                forThisTrail(Statement.allow(
                                "CloudTrailWrites",
                                List.of("s3:PutObject"),
                                List.of(bucket.plus("/AWSLogs/")
                                        .plus(place.account())
                                        .plus("/*"))))
                        .when("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control"),
                LogStatements.denyPlainHttp(bucket)));
    }

    /**
     * Returns the policy of the trail's key
     * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html, 2026-11-23).
     */
    public PolicyDocument key() {
        return LogStatements.keyPolicy(
                place,
                List.of(
                        forThisTrail(Statement.allow("TrailIsEncrypted", List.of("kms:GenerateDataKey*"), thisKey()))
                                .when(
                                        "StringLike",
                                        "kms:EncryptionContext:aws:cloudtrail:arn",
                                        List.of(Text.of("arn:" + place.region().partition() + ":cloudtrail:*:")
                                                .plus(place.account())
                                                .plus(":trail/*"))),
                        forThisTrail(Statement.allow("TrailLooksAtKey", List.of("kms:DescribeKey"), thisKey()))));
    }

    private Statement forThisTrail(Statement statement) {
        return statement.principal("Service", CLOUDTRAIL).when("StringEquals", "aws:SourceArn", List.of(arn()));
    }

    private Text arn() {
        return place.arn("cloudtrail", "trail/" + trailName);
    }

    private static List<Text> thisKey() {
        return List.of(Text.of("*"));
    }
}

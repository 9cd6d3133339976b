package dev.tombolo.blueprint.audit;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.logging.LogStatements;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A trail of one Region that records every call to a model, on both endpoints.
 *
 * @param place the account and Region
 * @param trailName its name, which bucket and key name in turn
 * @param existingBucket the name of a bucket that somebody else made; empty makes one
 * @param existingKey the ARN of a key that somebody else made, in the bucket's Region; empty makes one
 * @param retentionDays how long a bucket that is made keeps it
 * @param tags the tags of everything
 */
public record CallTrail(
        AwsPlace place,
        String trailName,
        Optional<Text> existingBucket,
        Optional<Text> existingKey,
        int retentionDays,
        SortedMap<String, String> tags) {
    /** The hole for the name of the trail's bucket. */
    public static final Reference BUCKET_NAME = new Reference("trail-bucket", "name");

    /** The hole for the ARN of the trail's key. */
    public static final Reference KEY_ARN = new Reference("trail-key", "arn");

    private static final Text CLOUDTRAIL = Text.of("cloudtrail.amazonaws.com");

    /** Returns the name of the bucket. */
    public Text bucketName() {
        return existingBucket.orElseGet(() -> Text.of(BUCKET_NAME));
    }

    /** Returns the ARN of the key. */
    public Text keyArn() {
        return existingKey.orElseGet(() -> Text.of(KEY_ARN));
    }

    /**
     * Returns the statements of the bucket's policy, for whoever keeps it
     * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html,
     * 2026-11-23).
     */
    public List<Statement> bucket() {
        var bucket = place.bucket(bucketName());
        return List.of(
                forThisTrail(Statement.allow("CloudTrailLooks", List.of("s3:GetBucketAcl"), List.of(bucket))),
                forThisTrail(Statement.allow(
                                "CloudTrailWrites",
                                List.of("s3:PutObject"),
                                List.of(bucket.plus("/AWSLogs/")
                                        .plus(place.account())
                                        .plus("/*"))))
                        .when("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control"),
                LogStatements.denyPlainHttp(bucket));
    }

    /**
     * Returns the statements of the key's policy, for whoever keeps it, without the account's own
     * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html, 2026-11-23).
     */
    public List<Statement> key() {
        return List.of(
                forThisTrail(Statement.allow("TrailIsEncrypted", List.of("kms:GenerateDataKey*"), thisKey()))
                        .when(
                                "StringLike",
                                "kms:EncryptionContext:aws:cloudtrail:arn",
                                List.of(Text.of("arn:" + place.region().partition() + ":cloudtrail:*:")
                                        .plus(place.account())
                                        .plus(":trail/*"))),
                forThisTrail(Statement.allow("TrailLooksAtKey", List.of("kms:DescribeKey"), thisKey())));
    }

    /** Returns the whole policy of a key that is made for the trail. */
    public PolicyDocument wholeKey() {
        return LogStatements.keyPolicy(place, key());
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

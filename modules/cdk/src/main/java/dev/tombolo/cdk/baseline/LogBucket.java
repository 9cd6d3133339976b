package dev.tombolo.cdk.baseline;

import dev.tombolo.cdk.construct.ResourceTags;
import java.util.List;
import java.util.SortedMap;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.constructs.Construct;

/**
 * A bucket for logs: private, encrypted with a customer's key, versioned and kept. Its owner owns every object, because
 * services deliver logs to no bucket with ACLs.
 *
 * @param keyArn the key
 * @param retentionDays how long an object is kept
 * @param tags its tags
 */
record LogBucket(String keyArn, int retentionDays, SortedMap<String, String> tags) {
    private static final int OVERWRITTEN_DAYS = 30;
    private static final int UNFINISHED_DAYS = 7;

    CfnBucket declare(Construct scope) {
        var bucket = CfnBucket.Builder.create(scope, "Bucket")
                .bucketEncryption(encryption())
                .ownershipControls(CfnBucket.OwnershipControlsProperty.builder()
                        .rules(List.of(CfnBucket.OwnershipControlsRuleProperty.builder()
                                .objectOwnership("BucketOwnerEnforced")
                                .build()))
                        .build())
                .publicAccessBlockConfiguration(CfnBucket.PublicAccessBlockConfigurationProperty.builder()
                        .blockPublicAcls(true)
                        .blockPublicPolicy(true)
                        .ignorePublicAcls(true)
                        .restrictPublicBuckets(true)
                        .build())
                .versioningConfiguration(CfnBucket.VersioningConfigurationProperty.builder()
                        .status("Enabled")
                        .build())
                .lifecycleConfiguration(CfnBucket.LifecycleConfigurationProperty.builder()
                        .rules(List.of(lifecycle()))
                        .build())
                .tags(ResourceTags.list(tags))
                .build();
        LogKey.retain(bucket);
        return bucket;
    }

    private CfnBucket.BucketEncryptionProperty encryption() {
        return CfnBucket.BucketEncryptionProperty.builder()
                .serverSideEncryptionConfiguration(List.of(CfnBucket.ServerSideEncryptionRuleProperty.builder()
                        .bucketKeyEnabled(true)
                        .serverSideEncryptionByDefault(CfnBucket.ServerSideEncryptionByDefaultProperty.builder()
                                .sseAlgorithm("aws:kms")
                                .kmsMasterKeyId(keyArn)
                                .build())
                        .build()))
                .build();
    }

    private CfnBucket.RuleProperty lifecycle() {
        return CfnBucket.RuleProperty.builder()
                .id("retention")
                .status("Enabled")
                .expirationInDays(retentionDays)
                .noncurrentVersionExpiration(CfnBucket.NoncurrentVersionExpirationProperty.builder()
                        .noncurrentDays(OVERWRITTEN_DAYS)
                        .build())
                .abortIncompleteMultipartUpload(CfnBucket.AbortIncompleteMultipartUploadProperty.builder()
                        .daysAfterInitiation(UNFINISHED_DAYS)
                        .build())
                .build();
    }
}

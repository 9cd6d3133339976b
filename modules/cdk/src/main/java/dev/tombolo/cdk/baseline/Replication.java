package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.logging.LogArchive;
import java.util.List;
import software.amazon.awscdk.services.s3.CfnBucket;

/**
 * The copying of a bucket into one of another account, which then owns the copies
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-change-owner.html, 2026-11-23). What is deleted here
 * stays there.
 */
final class Replication {
    private Replication() {}

    static CfnBucket.ReplicationConfigurationProperty to(LogArchive archive, String bucketArn, ServiceRole role) {
        return CfnBucket.ReplicationConfigurationProperty.builder()
                .role(role.arn())
                .rules(List.of(CfnBucket.ReplicationRuleProperty.builder()
                        .id("archive")
                        .priority(0)
                        .status("Enabled")
                        .filter(CfnBucket.ReplicationRuleFilterProperty.builder()
                                .prefix("")
                                .build())
                        .deleteMarkerReplication(CfnBucket.DeleteMarkerReplicationProperty.builder()
                                .status("Disabled")
                                .build())
                        .sourceSelectionCriteria(encrypted())
                        .destination(destination(archive, bucketArn))
                        .build()))
                .build();
    }

    private static CfnBucket.SourceSelectionCriteriaProperty encrypted() {
        return CfnBucket.SourceSelectionCriteriaProperty.builder()
                .sseKmsEncryptedObjects(CfnBucket.SseKmsEncryptedObjectsProperty.builder()
                        .status("Enabled")
                        .build())
                .build();
    }

    private static CfnBucket.ReplicationDestinationProperty destination(LogArchive archive, String bucketArn) {
        return CfnBucket.ReplicationDestinationProperty.builder()
                .bucket(bucketArn)
                .account(archive.account())
                .accessControlTranslation(CfnBucket.AccessControlTranslationProperty.builder()
                        .owner("Destination")
                        .build())
                .encryptionConfiguration(CfnBucket.EncryptionConfigurationProperty.builder()
                        .replicaKmsKeyId(archive.keyArn())
                        .build())
                .build();
    }
}

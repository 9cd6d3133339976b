package dev.tombolo.blueprint.logging;

import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;

/**
 * Writes what S3 needs to copy a log into a bucket of another account
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html, 2026-11-23).
 *
 * @param log the log
 * @param archive where it is copied to
 */
public record ArchivePolicies(InvocationLog log, LogArchive archive) {
    /** Returns who may assume the role that copies. The bucket names the role, so that the role cannot name the bucket. */
    public PolicyDocument trust() {
        return new PolicyDocument(List.of(Statement.allow("AssumedByReplication", List.of("sts:AssumeRole"), List.of())
                .principal("Service", Text.of("s3.amazonaws.com"))
                .when("StringEquals", "aws:SourceAccount", List.of(log.place().account()))));
    }

    /** Returns what that role may do. */
    public PolicyDocument replication() {
        return new PolicyDocument(List.of(
                Statement.allow(
                        "ReadReplication",
                        List.of("s3:GetReplicationConfiguration", "s3:ListBucket"),
                        List.of(source())),
                Statement.allow(
                        "ReadObjects",
                        List.of(
                                "s3:GetObjectVersionForReplication",
                                "s3:GetObjectVersionAcl",
                                "s3:GetObjectVersionTagging"),
                        List.of(source().plus("/*"))),
                Statement.allow("WriteCopies", copying(), List.of(destination().plus("/*"))),
                Statement.allow("DecryptObjects", List.of("kms:Decrypt"), List.of(log.keyArn())),
                Statement.allow("EncryptCopies", List.of("kms:Encrypt"), List.of(Text.of(archive.keyArn())))));
    }

    /**
     * Returns the statement that the archive's bucket needs, for whoever keeps it.
     *
     * @param roleArn the role that copies
     */
    public Statement destination(Text roleArn) {
        return Statement.allow(
                        "LogsFromAnotherAccount",
                        copying(),
                        List.of(destination().plus("/*")))
                .principal("AWS", roleArn);
    }

    /** Returns the ARN of the archive's bucket. */
    public Text destination() {
        return log.place().bucket(Text.of(archive.bucketName()));
    }

    private static List<String> copying() {
        return List.of("s3:ReplicateObject", "s3:ReplicateTags", "s3:ObjectOwnerOverrideToBucketOwner");
    }

    private Text source() {
        return log.place().bucket(log.bucket().name());
    }
}

package dev.tombolo.assurance.change;

import java.util.Locale;
import java.util.Optional;

/** What is lost with a resource: an identity that others name, records, or what only money brings back. */
enum Holding {
    /** Trust policies, keys and clusters name it. */
    ROLE,
    /** Calls and bills are told apart by it. */
    PROJECT,
    /** What it encrypted cannot be read without it. */
    KEY,
    /** It has records, or has them written. */
    LOG,
    /** Capacity that may not be there again. */
    CLUSTER;

    static Optional<Holding> of(String nativeType) {
        return switch (nativeType) {
            case "AWS::IAM::Role", "aws:iam/role:Role", "oci:Identity/dynamicGroup:DynamicGroup" -> Optional.of(ROLE);
            case "AWS::BedrockMantle::Project",
                    "oci:GenerativeAi/project:Project",
                    "oci:Identity/compartment:Compartment" -> Optional.of(PROJECT);
            case "AWS::KMS::Key", "aws:kms/key:Key", "oci:Kms/key:Key" -> Optional.of(KEY);
            case "AWS::Logs::LogGroup",
                    "AWS::S3::Bucket",
                    "AWS::CloudTrail::Trail",
                    "Custom::BedrockInvocationLogging",
                    "aws:cloudwatch/logGroup:LogGroup",
                    "aws:s3/bucket:Bucket",
                    "aws:s3/bucketV2:BucketV2",
                    "aws:cloudtrail/trail:Trail",
                    "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration",
                    "oci:Logging/log:Log",
                    "oci:ObjectStorage/bucket:Bucket" -> Optional.of(LOG);
            case "oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster" -> Optional.of(CLUSTER);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

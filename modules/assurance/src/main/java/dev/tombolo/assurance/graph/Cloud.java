package dev.tombolo.assurance.graph;

import java.util.List;

/** The cloud that a resource belongs to. */
public enum Cloud {
    /** Amazon Web Services. */
    AWS,
    /** Oracle Cloud Infrastructure. */
    OCI,
    /** Neither: a component, a provider, or another vendor. */
    OTHER;

    private static final List<String> OF_AWS = List.of("AWS::", "Custom::", "aws:");

    /**
     * The cloud of a native type such as {@code AWS::IAM::Role} or {@code oci:Identity/policy:Policy}. A custom resource of
     * CloudFormation is AWS's: a function there stands behind it.
     */
    public static Cloud of(String nativeType) {
        if (OF_AWS.stream().anyMatch(nativeType::startsWith)) {
            return AWS;
        }
        return nativeType.startsWith("oci:") ? OCI : OTHER;
    }
}

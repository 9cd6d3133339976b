package dev.tombolo.assurance.graph;

/** The cloud that a resource belongs to. */
public enum Cloud {
    /** Amazon Web Services. */
    AWS,
    /** Oracle Cloud Infrastructure. */
    OCI,
    /** Neither: a component, a provider, or another vendor. */
    OTHER;

    /** The cloud of a native type such as {@code AWS::IAM::Role} or {@code oci:Identity/policy:Policy}. */
    public static Cloud of(String nativeType) {
        if (nativeType.startsWith("AWS::") || nativeType.startsWith("aws:")) {
            return AWS;
        }
        return nativeType.startsWith("oci:") ? OCI : OTHER;
    }
}

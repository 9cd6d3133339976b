package dev.tombolo.assurance.graph;

/** The form in which an engine wrote a resource. */
public enum Format {
    /** A CloudFormation template in JSON or YAML. */
    CLOUD_FORMATION("Properties"),
    /** The recording of a Pulumi program, {@code tombolo-pulumi-resources/1}. */
    PULUMI_RECORDING("inputs"),
    /** What {@code pulumi preview --json} writes. */
    PULUMI_PREVIEW("inputs"),
    /** What {@code pulumi stack export} writes. */
    PULUMI_EXPORT("inputs"),
    /** An IAM policy document in a file of its own. */
    POLICY_DOCUMENT("");

    private final String propertiesKey;

    Format(String propertiesKey) {
        this.propertiesKey = propertiesKey;
    }

    /** The key under which a resource has its properties. */
    public String propertiesKey() {
        return propertiesKey;
    }
}

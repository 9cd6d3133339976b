package dev.tombolo.stacks.multicloud;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;

/** Everything that Pulumi declares for one environment. */
public final class MulticloudStack {
    private MulticloudStack() {}

    /** Declares what Pulumi owns: OCI, and AWS where the environment says so. */
    public static void owned(Environment environment) {
        environment.aws().filter(aws -> aws.engine() == Engine.PULUMI).ifPresent(AwsStack::declare);
        environment.oci().ifPresent(OciStack::declare);
    }

    /** Declares the side on AWS whoever owns it, to compare the two engines. */
    public static void aws(Environment environment) {
        environment.aws().ifPresent(AwsStack::declare);
    }
}

package dev.tombolo.pulumi.docs;

import com.pulumi.Context;
import dev.tombolo.pulumi.oci.serving.OciModelProject;
import dev.tombolo.pulumi.oci.serving.OciModelProjectArgs;

/** A program that says how long responses are kept. */
final class ProjectExample {
    private ProjectExample() {}

    static void declare(Context context) {
        var project = new OciModelProject(
                "answers",
                OciModelProjectArgs.builder()
                        .compartmentId("ocid1.compartment.oc1..models")
                        .responsesRetentionHours(24)
                        .conversationsRetentionHours(168)
                        .build());
        context.export("project", project.projectId());
    }
}

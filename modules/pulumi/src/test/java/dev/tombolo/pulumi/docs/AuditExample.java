package dev.tombolo.pulumi.docs;

import com.pulumi.Context;
import dev.tombolo.pulumi.oci.audit.OciModelAudit;
import dev.tombolo.pulumi.oci.audit.OciModelAuditArgs;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;

/** A program that keeps the audit log of a compartment. */
final class AuditExample {
    private AuditExample() {}

    static void declare(Context context) {
        var home = new OciProvider(
                "home", OciProviderArgs.builder().region("us-ashburn-1").build());
        var audit = new OciModelAudit(
                "audit",
                OciModelAuditArgs.builder()
                        .compartmentId("ocid1.compartment.oc1..models")
                        .namespace("axexamplebank")
                        .region("us-chicago-1")
                        .retentionDays(400)
                        .homeRegionProvider(home)
                        .build());
        context.export("auditBucket", audit.bucketName());
    }
}

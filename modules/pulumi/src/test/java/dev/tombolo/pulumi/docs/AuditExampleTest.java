package dev.tombolo.pulumi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.pulumi.Recordings;
import org.junit.jupiter.api.Test;

class AuditExampleTest {
    @Test
    void declaresWhatTheGuideSays() {
        assertThat(Recordings.addresses(Recordings.record(AuditExample::declare)))
                .containsExactly(
                        "oci:Identity/policy:Policy|audit-policy",
                        "oci:ObjectStorage/bucket:Bucket|audit-bucket",
                        "oci:Sch/connector:Connector|audit-connector",
                        "pulumi:providers:oci|home",
                        "tombolo:oci:ModelAudit|audit");
    }
}

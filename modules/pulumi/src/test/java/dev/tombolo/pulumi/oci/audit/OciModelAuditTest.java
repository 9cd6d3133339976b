package dev.tombolo.pulumi.oci.audit;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.test.PulumiTest;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciModelAuditTest {
    private static final String BUCKET = "oci:ObjectStorage/bucket:Bucket|audit-bucket";
    private static final String POLICY = "oci:Identity/policy:Policy|audit-policy";
    private static final String KEY_POLICY = "oci:Identity/policy:Policy|audit-key-policy";
    private static final String CONNECTOR = "oci:Sch/connector:Connector|audit-connector";
    private static final String COMPONENT = "tombolo:oci:ModelAudit|audit";

    @Test
    void aConnectorMovesTheLogOfTheCompartmentIntoABucketThatKeepsIt() {
        var recording = record(context -> {
            var audit = new OciModelAudit("audit", args().build());
            assertThat(PulumiTest.extractValue(audit.bucketName())).isEqualTo("audit");
        });
        assertThat(addresses(recording)).containsExactly(POLICY, BUCKET, CONNECTOR, COMPONENT);
        assertThat(inputs(recording, BUCKET))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..models",
                        "namespace", "banknamespace",
                        "name", "audit",
                        "accessType", "NoPublicAccess",
                        "retentionRules",
                                List.of(Map.of(
                                        "displayName",
                                        "audit",
                                        "duration",
                                        Map.of("timeAmount", "365", "timeUnit", "DAYS"))),
                        "freeformTags", Map.of()));
        assertThat(inputs(recording, CONNECTOR))
                .isEqualTo(Map.of(
                        "compartmentId",
                        "ocid1.compartment.oc1..models",
                        "displayName",
                        "audit",
                        "description",
                        "Moves the audit log into bucket audit",
                        "source",
                        Map.of(
                                "kind",
                                "logging",
                                "logSources",
                                List.of(Map.of(
                                        "compartmentId", "ocid1.compartment.oc1..models", "logGroupId", "_Audit"))),
                        "target",
                        Map.of("kind", "objectStorage", "bucket", "audit", "namespace", "banknamespace"),
                        "freeformTags",
                        Map.of()));
    }

    @Test
    void theNamespaceMayBeAskedForOnDeploy() {
        var recording = audit(args().namespace(Output.of("asked")));
        assertThat(inputs(recording, BUCKET)).containsEntry("namespace", "asked");
        assertThat(inputs(recording, CONNECTOR).get("target")).asString().contains("namespace=asked");
    }

    @Test
    void theBucketIsKeptAndTheConnectorWaitsForItsPolicy() {
        var recording = audit(args());
        assertThat(options(recording, BUCKET))
                .isEqualTo(Map.of("parent", COMPONENT, "protect", true, "retainOnDelete", true, "version", "4.17.0"));
        assertThat(options(recording, CONNECTOR)).containsEntry("dependsOn", List.of(POLICY));
    }

    @Test
    void aKeyOfYoursIsOpenedToObjectStorageBeforeTheBucketNeedsIt() {
        var recording = record(context -> new OciModelAudit(
                "audit",
                args().key("ocid1.key.oc1..audit", "ocid1.compartment.oc1..keys")
                        .retentionDays(400)
                        .physicalName("bank-audit")
                        .policyCompartmentId("ocid1.compartment.oc1..parent")
                        .tags(Map.of("cost-centre", "4711"))
                        .homeRegionProvider(new OciProvider(
                                "home",
                                OciProviderArgs.builder().region("us-ashburn-1").build()))
                        .formerNames("trail")
                        .build()));
        assertThat(inputs(recording, BUCKET))
                .containsEntry("kmsKeyId", "ocid1.key.oc1..audit")
                .containsEntry("name", "bank-audit");
        assertThat(options(recording, BUCKET)).containsEntry("dependsOn", List.of(KEY_POLICY));
        assertThat(inputs(recording, KEY_POLICY))
                .isEqualTo(
                        Map.of(
                                "compartmentId", "ocid1.compartment.oc1..keys",
                                "name", "bank-audit-key",
                                "description", "Moves the audit log into bucket bank-audit",
                                "freeformTags", Map.of("cost-centre", "4711"),
                                "statements",
                                        List.of(
                                                "allow service objectstorage-us-chicago-1 to use keys in compartment id"
                                                        + " ocid1.compartment.oc1..keys where target.key.id = 'ocid1.key.oc1..audit'")));
        assertThat(inputs(recording, POLICY))
                .containsEntry("compartmentId", "ocid1.compartment.oc1..parent")
                .containsEntry(
                        "statements",
                        List.of("allow any-user to manage objects in compartment id ocid1.compartment.oc1..models where"
                                + " ALL {request.principal.type = 'serviceconnector', target.bucket.name = 'bank-audit',"
                                + " request.principal.compartment.id = 'ocid1.compartment.oc1..models'}"));
        assertThat(options(recording, POLICY)).containsEntry("provider", "pulumi:providers:oci|home");
        assertThat(options(recording, BUCKET)).doesNotContainKey("provider");
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "trail"))));
    }

    @Test
    void failsWithEverythingThatIsMissingOrWrong() {
        assertThatThrownBy(() -> OciModelAuditArgs.builder().build()).hasMessage("""
                        OciModelAudit: compartmentId is missing · give it with compartmentId(...)
                        OciModelAudit: namespace is missing · give it with namespace(...)
                        OciModelAudit: region is missing · give it with region(...)""");
        assertThatThrownBy(() -> args().region("us-nowhere-1").retentionDays(0).build())
                .hasMessage("""
                        OciModelAudit: retentionDays has 0, which keeps nothing · give 1 or more
                        OciModelAudit: region has "us-nowhere-1", which the catalog does not have on oci · give a name such as us-chicago-1""");
    }

    private static OciModelAuditArgs.Builder args() {
        return OciModelAuditArgs.builder()
                .compartmentId("ocid1.compartment.oc1..models")
                .namespace("banknamespace")
                .region("us-chicago-1");
    }

    private static Recording audit(OciModelAuditArgs.Builder args) {
        return record(context -> new OciModelAudit("audit", args.build()));
    }
}

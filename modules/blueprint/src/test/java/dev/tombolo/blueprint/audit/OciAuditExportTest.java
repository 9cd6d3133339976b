package dev.tombolo.blueprint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class OciAuditExportTest {
    @Test
    void onlyConnectorsOfTheCompartmentWriteIntoTheBucket() {
        assertThat(filled(export(Optional.empty()).statements()))
                .containsExactly("allow any-user to manage objects in compartment id <compartment.id> where ALL"
                        + " {request.principal.type = 'serviceconnector', target.bucket.name = 'bank-audit',"
                        + " request.principal.compartment.id = '<compartment.id>'}");
        assertThat(export(Optional.empty()).keyStatements()).isEmpty();
    }

    @Test
    void objectStorageOfTheRegionUsesTheOneKey() {
        var key = new VaultKey(Text.of("ocid1.key.oc1..audit"), Text.of("ocid1.compartment.oc1..keys"));
        assertThat(filled(export(Optional.of(key)).keyStatements()))
                .containsExactly("allow service objectstorage-us-chicago-1 to use keys in compartment id"
                        + " ocid1.compartment.oc1..keys where target.key.id = 'ocid1.key.oc1..audit'");
    }

    @Test
    void anotherNameIsTheBucketsToo() {
        assertThat(filled(export(Optional.empty()).named("other", Map.of()).statements())
                        .get(0))
                .contains("target.bucket.name = 'other'");
    }

    private static OciAuditExport export(Optional<VaultKey> key) {
        return new OciAuditExport(
                "bank-audit",
                Text.of("banknamespace"),
                Text.of(new Reference("compartment", "id")),
                Samples.oci("grok-4.3").region(),
                365,
                key,
                new TreeMap<>());
    }

    private static List<String> filled(List<Text> texts) {
        return texts.stream().map(text -> text.fill(Samples::marked)).toList();
    }
}

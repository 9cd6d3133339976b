package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.audit.OciAuditExport;
import dev.tombolo.blueprint.audit.VaultKey;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Region;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.document.logging.OciAuditDocument;
import java.util.SortedMap;

/**
 * Makes the export of the audit log on OCI of a document in which nothing is wrong.
 *
 * @param physicalName the first part of the bucket's name
 * @param region the Region
 * @param tags the tags of what belongs to no single consumer
 */
record OciAuditAssembly(String physicalName, Region region, SortedMap<String, String> tags) {
    OciAuditExport export(OciAuditDocument audit) {
        return new OciAuditExport(
                physicalName + "-audit",
                Text.of(audit.namespace()),
                Text.of(OciSide.COMPARTMENT_ID),
                region,
                audit.retention(),
                audit.key().map(key -> new VaultKey(Text.of(key.id()), Text.of(key.compartment()))),
                tags);
    }
}

package dev.tombolo.blueprint.audit;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The topic <em>audit</em> on OCI: what must exist so that the audit log of a compartment, which Oracle keeps for a year,
 * lies in a bucket of our own for as long as we say.
 *
 * <p>Connector Hub moves the log of one compartment; {@code _Audit} is its name as a source, in a connector only. A
 * retention rule keeps every object from being changed or deleted for its time and deletes nothing afterwards; a bucket
 * with one cannot have versions (https://docs.oracle.com/iaas/Content/Object/Tasks/usingretentionrules.htm, read
 * 2026-11-23). The rule is not locked: a lock can never be taken back.
 *
 * <p>Whether the calls of models are in the audit log is not documented; what changes clusters, endpoints and policies is.
 *
 * @param name the physical name of bucket, connector and policy
 * @param namespace the tenancy's Object Storage namespace
 * @param compartment the OCID of the compartment whose log is moved, and which gets bucket and connector
 * @param region the Region
 * @param retentionDays how many days each object is kept at least
 * @param key the key that the bucket is encrypted with; empty means Oracle's own
 * @param freeformTags the tags of everything
 */
public record OciAuditExport(
        String name,
        Text namespace,
        Text compartment,
        Region region,
        int retentionDays,
        Optional<VaultKey> key,
        SortedMap<String, String> freeformTags) {
    /** The name of the audit log of one compartment as the source of a connector. */
    public static final String AUDIT = "_Audit";

    /** Sorts the tags. */
    public OciAuditExport {
        freeformTags = new TreeMap<>(freeformTags);
    }

    /**
     * Returns the statements that let connectors of the compartment write into the bucket, and no other bucket: the form
     * that the Console writes (seen in public landing zones, 2026-11-23).
     */
    public List<Text> statements() {
        return List.of(Text.of("allow any-user to manage objects in compartment id ")
                .plus(compartment)
                .plus(" where ALL {request.principal.type = 'serviceconnector', target.bucket.name = '" + name
                        + "', request.principal.compartment.id = '")
                .plus(compartment)
                .plus("'}"));
    }

    /**
     * Returns the statements that let Object Storage of the Region use the key
     * (https://docs.oracle.com/en-us/iaas/Content/Object/Tasks/encryption.htm, read 2026-11-23).
     */
    public List<Text> keyStatements() {
        return key.stream()
                .map(vault -> Text.of(
                                "allow service objectstorage-" + region.name() + " to use keys in compartment id ")
                        .plus(vault.compartment())
                        .plus(" where target.key.id = '")
                        .plus(vault.id())
                        .plus("'"))
                .toList();
    }

    /** Returns the same under another name and other tags. */
    public OciAuditExport named(String otherName, Map<String, String> otherTags) {
        return new OciAuditExport(
                otherName, namespace, compartment, region, retentionDays, key, new TreeMap<>(otherTags));
    }
}

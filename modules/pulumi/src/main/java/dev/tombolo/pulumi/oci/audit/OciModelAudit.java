package dev.tombolo.pulumi.oci.audit;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.audit.OciAuditExport;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.Bucket;
import dev.tombolo.pulumi.oci.resource.BucketArgs;
import dev.tombolo.pulumi.oci.resource.BucketRetentionRuleArgs;
import dev.tombolo.pulumi.oci.resource.BucketRetentionRuleDurationArgs;
import dev.tombolo.pulumi.oci.resource.Connector;
import dev.tombolo.pulumi.oci.resource.ConnectorArgs;
import dev.tombolo.pulumi.oci.resource.ConnectorSourceArgs;
import dev.tombolo.pulumi.oci.resource.ConnectorSourceLogSourceArgs;
import dev.tombolo.pulumi.oci.resource.ConnectorTargetArgs;
import dev.tombolo.pulumi.oci.resource.Policy;
import dev.tombolo.pulumi.oci.resource.PolicyArgs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The audit log of a compartment in a bucket that keeps it, moved by Connector Hub.
 *
 * <p>Children carry the component's name: {@code <name>-bucket}, which is protected and retained, {@code <name>-policy}
 * in the home Region, {@code <name>-connector}, and for a key of yours {@code <name>-key-policy}, which exists before the
 * bucket. Connector Hub itself takes no key.
 */
public final class OciModelAudit extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ModelAudit";

    private final OciModelAuditArgs args;
    private final OciAuditExport export;
    private final OciChildren children;
    private final OciChildren identity;
    private final Output<String> bucketName;

    /** Declares an export with the default provider. */
    public OciModelAudit(String name, OciModelAuditArgs args) {
        this(name, args, null);
    }

    /**
     * Declares an export.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciModelAudit(String name, OciModelAuditArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        this.args = args;
        this.export = args.export(name);
        this.children = new OciChildren(this, Optional.empty());
        this.identity = new OciChildren(this, args.homeRegionProvider());
        this.bucketName = bucket(keyPolicy()).name();
        connector(policy("policy", args.policyCompartmentId(), export.statements()));
        registerOutputs(Map.of("bucketName", bucketName));
    }

    /** Returns the name of the bucket. */
    public Output<String> bucketName() {
        return bucketName;
    }

    private Optional<Policy> keyPolicy() {
        return export.key()
                .map(key -> policy("key-policy", args.holes().fill(key.compartment()), export.keyStatements()));
    }

    private Policy policy(String suffix, Output<String> compartmentId, List<Text> statements) {
        return new Policy(
                identity.name(suffix),
                PolicyArgs.builder()
                        .compartmentId(compartmentId)
                        .name(export.name() + (suffix.equals("policy") ? "" : "-key"))
                        .description("Moves the audit log into bucket " + export.name())
                        .freeformTags(export.freeformTags())
                        .statements(args.holes().fillAll(statements))
                        .build(),
                identity.options());
    }

    private Bucket bucket(Optional<Policy> keyPolicy) {
        var bucket = BucketArgs.builder()
                .compartmentId(args.holes().fill(export.compartment()))
                .namespace(args.holes().fill(export.namespace()))
                .name(export.name())
                .accessType("NoPublicAccess")
                .retentionRules(List.of(retention()))
                .freeformTags(export.freeformTags());
        export.key().map(key -> args.holes().fill(key.id())).ifPresent(bucket::kmsKeyId);
        return new Bucket(children.name("bucket"), bucket.build(), children.keptAfter(keyPolicy));
    }

    private BucketRetentionRuleArgs retention() {
        return BucketRetentionRuleArgs.builder()
                .displayName("audit")
                .duration(BucketRetentionRuleDurationArgs.builder()
                        .timeAmount(Integer.toString(export.retentionDays()))
                        .timeUnit("DAYS")
                        .build())
                .build();
    }

    private void connector(Policy policy) {
        var compartment = args.holes().fill(export.compartment());
        new Connector(
                children.name("connector"),
                ConnectorArgs.builder()
                        .compartmentId(compartment)
                        .displayName(export.name())
                        .description("Moves the audit log into bucket " + export.name())
                        .source(ConnectorSourceArgs.builder()
                                .kind("logging")
                                .logSources(List.of(ConnectorSourceLogSourceArgs.builder()
                                        .compartmentId(compartment)
                                        .logGroupId(OciAuditExport.AUDIT)
                                        .build()))
                                .build())
                        .target(ConnectorTargetArgs.builder()
                                .kind("objectStorage")
                                .bucket(bucketName)
                                .namespace(args.holes().fill(export.namespace()))
                                .build())
                        .freeformTags(export.freeformTags())
                        .build(),
                children.after(Optional.of(policy)));
    }
}

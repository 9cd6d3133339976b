package dev.tombolo.pulumi.oci.cost;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.Quota;
import dev.tombolo.pulumi.oci.resource.QuotaArgs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of dedicated AI clusters that a compartment may have, and no others: making one more fails before it costs.
 *
 * <p>Oracle takes quotas only in the root compartment, so that whoever deploys this needs rights on the tenancy. Its
 * child is {@code <name>-quota}.
 */
public final class OciUnitQuotas extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:UnitQuotas";

    private final Output<String> quotaId;

    /** Declares quotas with the default provider. */
    public OciUnitQuotas(String name, OciUnitQuotasArgs args) {
        this(name, args, null);
    }

    /**
     * Declares quotas.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciUnitQuotas(String name, OciUnitQuotasArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, args.homeRegionProvider());
        var quotas = args.quotas(name);
        var quota = new Quota(
                children.name("quota"),
                QuotaArgs.builder()
                        .compartmentId(args.tenancyId())
                        .name(quotas.name())
                        .description(quotas.description())
                        .statements(args.holes().fillAll(quotas.statements()))
                        .freeformTags(quotas.freeformTags())
                        .build(),
                children.options());
        quotaId = quota.id();
        registerOutputs(Map.of("quotaId", quotaId));
    }

    /** Returns the OCID of the quotas. */
    public Output<String> quotaId() {
        return quotaId;
    }
}

package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.pulumi.oci.resource.DynamicGroup;
import dev.tombolo.pulumi.oci.resource.DynamicGroupArgs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compute instances of a compartment as one principal: a dynamic group, {@code <name>-instances}. By itself it allows
 * nothing; a statement elsewhere names it.
 *
 * <p>Oracle takes dynamic groups only in the root compartment, so that whoever deploys this needs rights on the tenancy.
 * The consumer's policy then belongs to a program that needs none: it names the group by {@link #principal()}.
 */
public final class OciInstances extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:Instances";

    private final OciPrincipal.DynamicGroup principal;
    private final Output<String> dynamicGroupId;

    /** Declares a dynamic group with the default provider. */
    public OciInstances(String name, OciInstancesArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a dynamic group.
     *
     * @param name the component's name, which names its resource and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciInstances(String name, OciInstancesArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, args.homeRegionProvider());
        var group = args.group(name);
        principal = new OciPrincipal.DynamicGroup(group.name());
        var declared = new DynamicGroup(
                children.name("instances"),
                DynamicGroupArgs.builder()
                        .compartmentId(args.tenancyId())
                        .name(group.name())
                        .description(group.description())
                        .freeformTags(args.tags())
                        .matchingRule(args.holes().fill(group.matchingRule()))
                        .build(),
                children.options());
        dynamicGroupId = declared.id();
        registerOutputs(Map.of("dynamicGroupId", dynamicGroupId));
    }

    /** Returns the dynamic group as the principal of a consumer. */
    public OciPrincipal.DynamicGroup principal() {
        return principal;
    }

    /** Returns the OCID of the dynamic group. */
    public Output<String> dynamicGroupId() {
        return dynamicGroupId;
    }
}

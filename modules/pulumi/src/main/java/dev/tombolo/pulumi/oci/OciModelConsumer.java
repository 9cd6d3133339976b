package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.OciAccess;
import dev.tombolo.blueprint.access.OciGrant;
import dev.tombolo.pulumi.oci.resource.DynamicGroup;
import dev.tombolo.pulumi.oci.resource.DynamicGroupArgs;
import dev.tombolo.pulumi.oci.resource.Policy;
import dev.tombolo.pulumi.oci.resource.PolicyArgs;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A consumer of models on OCI Generative AI: a policy that lets it call its models and nothing else.
 *
 * <p>Children carry the component's name: {@code <name>-policy} and, for compute instances, {@code <name>-instances}, the
 * dynamic group that the policy names and that must exist before it. OCI takes no policy without a statement, so that there is
 * none while everything that the consumer calls is suspended; the dynamic group stays.
 */
public final class OciModelConsumer extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ModelConsumer";

    private final Optional<Output<String>> policyId;

    /** Declares a consumer with the default provider. */
    public OciModelConsumer(String name, OciModelConsumerArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a consumer.
     *
     * @param name the consumer's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciModelConsumer(String name, OciModelConsumerArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, args.homeRegionProvider());
        var grant = OciAccess.grant(args.consumer(name));
        var instances = grant.dynamicGroup().map(group -> dynamicGroup(children, grant, group, args));
        policyId = grant.statements().isEmpty()
                ? Optional.empty()
                : Optional.of(policy(children, grant, args, instances).id());
        registerOutputs(policyId.<Map<String, Output<?>>>map(id -> Map.of("policyId", id))
                .orElseGet(Map::of));
    }

    /** Returns the OCID of the policy; nothing while everything is suspended. */
    public Optional<Output<String>> policyId() {
        return policyId;
    }

    private static Policy policy(
            OciChildren children, OciGrant grant, OciModelConsumerArgs args, Optional<DynamicGroup> instances) {
        return new Policy(
                children.name("policy"),
                PolicyArgs.builder()
                        .compartmentId(args.policyCompartmentId())
                        .name(grant.policyName())
                        .description(grant.description())
                        .freeformTags(grant.freeformTags())
                        .statements(args.holes().fillAll(grant.statements()))
                        .build(),
                children.after(instances));
    }

    private static DynamicGroup dynamicGroup(
            OciChildren children, OciGrant grant, OciGrant.DynamicGroup group, OciModelConsumerArgs args) {
        return new DynamicGroup(
                children.name("instances"),
                DynamicGroupArgs.builder()
                        .compartmentId(args.tenancyId())
                        .name(group.name())
                        .description(group.description())
                        .freeformTags(grant.freeformTags())
                        .matchingRule(args.holes().fill(group.matchingRule()))
                        .build(),
                children.options());
    }
}

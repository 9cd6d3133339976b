package dev.tombolo.pulumi.oci.network;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.network.OciZprPolicy;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.ZprPolicy;
import dev.tombolo.pulumi.oci.resource.ZprPolicyArgs;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who reaches the private endpoint of models, by Zero Trust Packet Routing: {@code <name>-policy}, with a statement for each
 * security attribute of clients. It holds once the endpoint carries its attribute, for which the provider has no property:
 * {@code ./tombolo reconcile} sets it, or the service's API.
 *
 * <p>Oracle takes these policies only in the root compartment, so that whoever deploys this needs rights on the tenancy.
 * Namespaces and attributes are somebody else's.
 */
public final class OciZprPolicies extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ZprPolicies";

    private final Output<String> policyId;

    /** Declares a policy with the default provider. */
    public OciZprPolicies(String name, OciZprPoliciesArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a policy.
     *
     * @param name the component's name, which names its resource and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciZprPolicies(String name, OciZprPoliciesArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, Optional.empty());
        var policy = args.policy(name);
        var declared = new ZprPolicy(
                children.name("policy"),
                ZprPolicyArgs.builder()
                        .compartmentId(args.tenancyId())
                        .name(policy.name())
                        .description(OciZprPolicy.DESCRIPTION)
                        .statements(policy.statements())
                        .freeformTags(policy.freeformTags())
                        .build(),
                children.options());
        policyId = declared.id();
        registerOutputs(Map.of("policyId", policyId));
    }

    /** Returns the OCID of the policy. */
    public Output<String> policyId() {
        return policyId;
    }
}

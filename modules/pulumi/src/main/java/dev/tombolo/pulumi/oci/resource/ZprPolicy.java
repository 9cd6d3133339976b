package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A policy of Zero Trust Packet Routing. OCI keeps it in the root compartment of the tenancy. */
@ResourceType(type = ZprPolicy.TYPE)
public final class ZprPolicy extends OciResource {
    static final String TYPE = "oci:Zpr/zprPolicy:ZprPolicy";

    /** Declares it with the default provider. */
    public ZprPolicy(String name, ZprPolicyArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public ZprPolicy(String name, ZprPolicyArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** Quotas on what compartments may use. OCI keeps them in the root compartment of the tenancy. */
@ResourceType(type = Quota.TYPE)
public final class Quota extends OciResource {
    static final String TYPE = "oci:Limits/quota:Quota";

    /** Declares it with the default provider. */
    public Quota(String name, QuotaArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public Quota(String name, QuotaArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

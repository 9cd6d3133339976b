package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** Addresses that requests may come from, for policies to name. OCI keeps it in the root compartment of the tenancy. */
@ResourceType(type = NetworkSource.TYPE)
public final class NetworkSource extends OciResource {
    static final String TYPE = "oci:Identity/networkSource:NetworkSource";

    /** Declares it with the default provider. */
    public NetworkSource(String name, NetworkSourceArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public NetworkSource(String name, NetworkSourceArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

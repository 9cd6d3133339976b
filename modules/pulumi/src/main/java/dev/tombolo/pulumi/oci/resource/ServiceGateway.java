package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A private way from a VCN to Oracle's services. */
@ResourceType(type = ServiceGateway.TYPE)
public final class ServiceGateway extends OciResource {
    static final String TYPE = "oci:Core/serviceGateway:ServiceGateway";

    /** Declares it with the default provider. */
    public ServiceGateway(String name, ServiceGatewayArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public ServiceGateway(String name, ServiceGatewayArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

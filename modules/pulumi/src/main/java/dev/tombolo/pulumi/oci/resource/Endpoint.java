package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint of OCI Generative AI: a model on a dedicated AI cluster.
 *
 * <p>Its prompt-injection and personal-data settings are no property of the provider (terraform-provider-oci 8.28.0, read
 * 2026-11-22).
 */
@ResourceType(type = Endpoint.TYPE)
public final class Endpoint extends OciResource {
    static final String TYPE = "oci:GenerativeAi/endpoint:Endpoint";

    /** Declares it with the default provider. */
    public Endpoint(String name, EndpointArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public Endpoint(String name, EndpointArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * A routing profile of OCI Generative AI: a model, and the Regions that a call of it may be routed to.
 *
 * <p>Provider 5.1.0 is the only version of which it was read that it has one
 * (https://www.pulumi.com/registry/packages/oci/api-docs/generativeai/routingprofile/, read 2026-11-23), so that it asks for
 * {@value #VERSION} where its options name no version.
 */
@ResourceType(type = RoutingProfile.TYPE)
public final class RoutingProfile extends OciResource {
    /** The version of the provider that it asks for. */
    public static final String VERSION = "5.1.0";

    static final String TYPE = "oci:GenerativeAi/routingProfile:RoutingProfile";

    /** Declares it with the default provider. */
    public RoutingProfile(String name, RoutingProfileArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public RoutingProfile(String name, RoutingProfileArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, CustomResourceOptions.merge(versioned(), options));
    }

    private static CustomResourceOptions versioned() {
        return CustomResourceOptions.builder().version(VERSION).build();
    }
}

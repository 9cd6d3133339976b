package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * A private endpoint of OCI Generative AI.
 *
 * <p>The provider has this type in 3.10 to 4.17 and lost it in 4.18 to 4.20 (its release history, read 2026-11-22), so that
 * {@link OciProvider#VERSION} must stay below 4.18 until a version brings it back.
 */
@ResourceType(type = GenerativeAiPrivateEndpoint.TYPE)
@SuppressWarnings("NullAway.Init") // Pulumi sets the outputs before this constructor returns
public final class GenerativeAiPrivateEndpoint extends OciResource {
    static final String TYPE = "oci:GenerativeAi/generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint";

    @Export(
            name = "fqdn",
            refs = {String.class},
            tree = "[0]")
    private Output<String> fqdn;

    @Export(
            name = "privateEndpointIp",
            refs = {String.class},
            tree = "[0]")
    private Output<String> privateEndpointIp;

    /** Declares it with the default provider. */
    public GenerativeAiPrivateEndpoint(String name, GenerativeAiPrivateEndpointArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public GenerativeAiPrivateEndpoint(
            String name, GenerativeAiPrivateEndpointArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }

    /** Returns its host name. */
    public Output<String> fqdn() {
        return fqdn;
    }

    /** Returns its address in the subnet. */
    public Output<String> privateEndpointIp() {
        return privateEndpointIp;
    }
}

package dev.tombolo.pulumi.oci.resource;

import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import org.jspecify.annotations.Nullable;

/**
 * The OCI provider, set up for one Region and tenancy. Identity is written in the home Region only, so that a program
 * often has two of them.
 */
public final class OciProvider extends ProviderResource {
    /**
     * The provider version that every type of this package is pinned to.
     *
     * <p>{@code GenerativeAiPrivateEndpoint} is in 3.10 to 4.17, absent in 4.18 to 4.20
     * (https://github.com/pulumi/pulumi-oci, release history read 2026-11-22).
     */
    public static final String VERSION = "4.17.0";

    /** Sets up a provider. */
    public OciProvider(String name, OciProviderArgs args) {
        this(name, args, null);
    }

    /**
     * Sets up a provider.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent and the like; none by default
     */
    public OciProvider(String name, OciProviderArgs args, @Nullable CustomResourceOptions options) {
        super("oci", name, args, OciResource.pinned(options));
    }
}

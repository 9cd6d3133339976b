package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * A dedicated AI cluster of OCI Generative AI. It is billed by the hour for as long as it exists, called or not.
 *
 * <p>The provider takes a cluster that is {@code NEEDS_ATTENTION} for made (terraform-provider-oci 8.28.0, read
 * 2026-11-22), so that {@link #state()} must be looked at.
 */
@ResourceType(type = DedicatedAiCluster.TYPE)
@SuppressWarnings("NullAway.Init") // Pulumi sets the outputs before this constructor returns
public final class DedicatedAiCluster extends OciResource {
    static final String TYPE = "oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster";

    @Export(
            name = "state",
            refs = {String.class},
            tree = "[0]")
    private Output<String> state;

    /** Declares it with the default provider. */
    public DedicatedAiCluster(String name, DedicatedAiClusterArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public DedicatedAiCluster(String name, DedicatedAiClusterArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }

    /** Returns its state: {@code ACTIVE} where it serves. */
    public Output<String> state() {
        return state;
    }
}

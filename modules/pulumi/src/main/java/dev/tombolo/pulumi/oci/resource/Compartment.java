package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A compartment. Unless {@code enableDelete} says so, the provider takes over one of its name, and deletes none. */
@ResourceType(type = Compartment.TYPE)
@SuppressWarnings("NullAway.Init") // Pulumi sets the outputs before this constructor returns
public final class Compartment extends OciResource {
    static final String TYPE = "oci:Identity/compartment:Compartment";

    @Export(
            name = "name",
            refs = {String.class},
            tree = "[0]")
    private Output<String> name;

    /** Declares it with the default provider. */
    public Compartment(String name, CompartmentArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public Compartment(String name, CompartmentArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }

    /** Returns its physical name. */
    public Output<String> name() {
        return name;
    }
}

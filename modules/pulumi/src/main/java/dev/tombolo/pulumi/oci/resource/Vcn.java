package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A virtual cloud network. */
@ResourceType(type = Vcn.TYPE)
@SuppressWarnings("NullAway.Init") // Pulumi sets the outputs before this constructor returns
public final class Vcn extends OciResource {
    static final String TYPE = "oci:Core/vcn:Vcn";

    @Export(
            name = "defaultSecurityListId",
            refs = {String.class},
            tree = "[0]")
    private Output<String> defaultSecurityListId;

    /** Declares it with the default provider. */
    public Vcn(String name, VcnArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public Vcn(String name, VcnArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }

    /** Returns the OCID of the security list that a subnet without one of its own gets. */
    public Output<String> defaultSecurityListId() {
        return defaultSecurityListId;
    }
}

package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A subnet of a VCN. */
@ResourceType(type = Subnet.TYPE)
public final class Subnet extends OciResource {
    static final String TYPE = "oci:Core/subnet:Subnet";

    /** Declares it with the default provider. */
    public Subnet(String name, SubnetArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public Subnet(String name, SubnetArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A route table of a VCN. */
@ResourceType(type = RouteTable.TYPE)
public final class RouteTable extends OciResource {
    static final String TYPE = "oci:Core/routeTable:RouteTable";

    /** Declares it with the default provider. */
    public RouteTable(String name, RouteTableArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public RouteTable(String name, RouteTableArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

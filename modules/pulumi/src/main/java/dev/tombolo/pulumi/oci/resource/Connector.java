package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * A connector of Connector Hub, which moves what one service writes into another.
 */
@ResourceType(type = Connector.TYPE)
public final class Connector extends OciResource {
    static final String TYPE = "oci:Sch/connector:Connector";

    /** Declares it with the default provider. */
    public Connector(String name, ConnectorArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public Connector(String name, ConnectorArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

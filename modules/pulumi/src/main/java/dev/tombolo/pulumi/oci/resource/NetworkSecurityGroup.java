package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A set of network rules for those that join it. */
@ResourceType(type = NetworkSecurityGroup.TYPE)
public final class NetworkSecurityGroup extends OciResource {
    static final String TYPE = "oci:Core/networkSecurityGroup:NetworkSecurityGroup";

    /** Declares it with the default provider. */
    public NetworkSecurityGroup(String name, NetworkSecurityGroupArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public NetworkSecurityGroup(String name, NetworkSecurityGroupArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

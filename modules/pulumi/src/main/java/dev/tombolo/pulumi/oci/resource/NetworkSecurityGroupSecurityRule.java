package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** One rule of a network security group. */
@ResourceType(type = NetworkSecurityGroupSecurityRule.TYPE)
public final class NetworkSecurityGroupSecurityRule extends OciResource {
    static final String TYPE = "oci:Core/networkSecurityGroupSecurityRule:NetworkSecurityGroupSecurityRule";

    /** Declares it with the default provider. */
    public NetworkSecurityGroupSecurityRule(String name, NetworkSecurityGroupSecurityRuleArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public NetworkSecurityGroupSecurityRule(
            String name, NetworkSecurityGroupSecurityRuleArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

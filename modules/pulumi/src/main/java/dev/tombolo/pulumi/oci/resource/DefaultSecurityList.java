package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** The security list that a VCN is born with, taken over: rules that are not declared here are removed. */
@ResourceType(type = DefaultSecurityList.TYPE)
public final class DefaultSecurityList extends OciResource {
    static final String TYPE = "oci:Core/defaultSecurityList:DefaultSecurityList";

    /** Declares it with the default provider. */
    public DefaultSecurityList(String name, DefaultSecurityListArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public DefaultSecurityList(String name, DefaultSecurityListArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

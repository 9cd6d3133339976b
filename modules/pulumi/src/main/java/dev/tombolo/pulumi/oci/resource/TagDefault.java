package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A defined tag that every new resource of a compartment gets. */
@ResourceType(type = TagDefault.TYPE)
public final class TagDefault extends OciResource {
    static final String TYPE = "oci:Identity/tagDefault:TagDefault";

    /** Declares it with the default provider. */
    public TagDefault(String name, TagDefaultArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public TagDefault(String name, TagDefaultArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

package dev.tombolo.pulumi.oci;

import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.pulumi.oci.resource.TagDefault;
import dev.tombolo.pulumi.oci.resource.TagDefaultArgs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Defined tags that every new resource of a compartment, and of those below it, gets, whoever makes it. What is there
 * already keeps the tags that it has
 * (https://docs.oracle.com/iaas/Content/Tagging/Tasks/managingtagdefaults.htm, read 2026-11-23).
 *
 * <p>Each child is {@code <name>-<key>}.
 */
public final class OciTagDefaults extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:TagDefaults";

    /** Declares tag defaults with the default provider. */
    public OciTagDefaults(String name, OciTagDefaultsArgs args) {
        this(name, args, null);
    }

    /**
     * Declares tag defaults.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciTagDefaults(String name, OciTagDefaultsArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, args.homeRegionProvider());
        args.tags()
                .forEach((key, tag) -> new TagDefault(
                        children.name(key),
                        TagDefaultArgs.builder()
                                .compartmentId(args.compartmentId())
                                .tagDefinitionId(tag.definition())
                                .value(tag.value())
                                .isRequired(false)
                                .build(),
                        children.options()));
        registerOutputs(Map.of());
    }
}

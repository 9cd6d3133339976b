package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * A project of OCI Generative AI: what calls of the Responses API leave behind lies in it.
 *
 * <p>Provider 4.18.0 is the first that has it, and 4.20.0 the last that was read (https://github.com/pulumi/pulumi-oci, read
 * 2026-11-22), so that it asks for {@value #VERSION} where its options name no version.
 */
@ResourceType(type = Project.TYPE)
public final class Project extends OciResource {
    /** The version of the provider that it asks for. */
    public static final String VERSION = "4.20.0";

    static final String TYPE = "oci:GenerativeAi/project:Project";

    /** Declares it with the default provider. */
    public Project(String name, ProjectArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public Project(String name, ProjectArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, CustomResourceOptions.merge(versioned(), options));
    }

    private static CustomResourceOptions versioned() {
        return CustomResourceOptions.builder().version(VERSION).build();
    }
}

package dev.tombolo.pulumi.oci.serving;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.Project;
import dev.tombolo.pulumi.oci.resource.ProjectArgs;
import dev.tombolo.pulumi.oci.resource.ProjectConversationConfigArgs;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project of OCI Generative AI, {@code <name>-project}, which says how long responses and conversations are kept. A call
 * belongs to it by the header {@code OpenAI-Project} with its OCID. It is protected, and kept in the cloud when the program
 * no longer has it: deleting it deletes all that lies in it.
 *
 * <p>It needs the provider in version 4.18.0 to 4.20.0, none of which has a private endpoint of Generative AI.
 */
public final class OciModelProject extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ModelProject";

    private final Output<String> projectId;

    /** Declares a project with the default provider. */
    public OciModelProject(String name, OciModelProjectArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a project.
     *
     * @param name the component's name, which names its resource and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciModelProject(String name, OciModelProjectArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, Optional.empty());
        var given = args.project(name);
        var project = new Project(
                children.name("project"),
                ProjectArgs.builder()
                        .compartmentId(args.compartmentId())
                        .displayName(given.displayName())
                        .conversationConfig(ProjectConversationConfigArgs.builder()
                                .responsesRetentionInHours(given.responsesRetentionHours())
                                .conversationsRetentionInHours(given.conversationsRetentionHours())
                                .build())
                        .freeformTags(given.freeformTags())
                        .build(),
                children.keptAfter(Optional.empty()));
        projectId = project.id();
        registerOutputs(Map.of("projectId", projectId));
    }

    /** Returns the OCID of the project, which callers send as {@code OpenAI-Project}. */
    public Output<String> projectId() {
        return projectId;
    }
}

package dev.tombolo.pulumi.oci.serving;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.serving.OciRoutingProfile;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.RoutingProfile;
import dev.tombolo.pulumi.oci.resource.RoutingProfileArgs;
import dev.tombolo.pulumi.oci.resource.RoutingProfileModelRoutingPolicyArgs;
import dev.tombolo.pulumi.oci.resource.RoutingProfileRegionRoutingPolicyArgs;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A routing profile of OCI Generative AI, {@code <name>-profile}: one model on demand, and the Regions in which a call of it
 * may be processed. A call names {@link #profileId()} in place of the model; the answer's header {@code
 * x-genai-selected-region} says where it was processed.
 *
 * <p>It needs the provider in version 5.1.0, of which nobody read that it has the other types of this module: give it a
 * provider of its own. No environment declares one, for that reason.
 */
public final class OciModelRouting extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ModelRouting";

    private static final Reference COMPARTMENT = new Reference("compartment", "id");

    private final Output<String> compartmentId;
    private final Output<String> profileId;

    /** Declares a routing profile with the default provider. */
    public OciModelRouting(String name, OciModelRoutingArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a routing profile.
     *
     * @param name the component's name, which names its resource and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciModelRouting(String name, OciModelRoutingArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, Optional.empty());
        compartmentId = args.compartmentId();
        profileId =
                new RoutingProfile(children.name("profile"), arguments(args.profile(name)), children.options()).id();
        registerOutputs(Map.of("profileId", profileId));
    }

    private RoutingProfileArgs arguments(OciRoutingProfile profile) {
        return RoutingProfileArgs.builder()
                .compartmentId(compartmentId)
                .displayName(profile.displayName())
                .modelRoutingPolicy(RoutingProfileModelRoutingPolicyArgs.builder()
                        .allowedModels(profile.modelIds())
                        .build())
                .regionRoutingPolicy(RoutingProfileRegionRoutingPolicyArgs.builder()
                        .allowedRegions(profile.regions())
                        .build())
                .freeformTags(profile.freeformTags())
                .build();
    }

    /** Returns the OCID of the profile, which callers name in place of a model. */
    public Output<String> profileId() {
        return profileId;
    }

    /**
     * Returns the statement that lets a caller read the profile, which it needs beside the right to call the model. Which
     * {@code target.model.id} a call by a profile has is not documented: the statements of an {@code OciModelConsumer} name
     * the model's, and deny the call where it is another.
     *
     * @param subject who calls, such as {@code dynamic-group bank-claims}
     */
    public Output<String> readStatement(String subject) {
        return Holes.NONE
                .with(COMPARTMENT, compartmentId)
                .fill(OciRoutingProfile.readStatement(subject, Text.of(COMPARTMENT)));
    }
}

package dev.tombolo.blueprint.serving;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A routing profile of OCI Generative AI: one model on demand, and the Regions in which a call of it may be processed. A call
 * names the profile's OCID in place of the model; several Regions are no order of preference
 * (https://docs.oracle.com/en-us/iaas/Content/generative-ai/routing-profile-tutorial.htm, read 2026-11-23).
 *
 * @param displayName the name that the Console shows
 * @param modelIds the ids of the model, one where all Regions know it by the same
 * @param regions the names of the Regions, in the order in which they were given
 * @param freeformTags its tags
 */
public record OciRoutingProfile(
        String displayName, List<String> modelIds, List<String> regions, SortedMap<String, String> freeformTags) {
    /** Creates a profile; lists and tags are copied. */
    public OciRoutingProfile {
        modelIds = List.copyOf(modelIds);
        regions = List.copyOf(regions);
        freeformTags = new TreeMap<>(freeformTags);
    }

    /** Returns the profile of a model by its path in each Region; Oracle takes no Region twice. */
    public static OciRoutingProfile of(
            String displayName, List<ModelPath> paths, SortedMap<String, String> freeformTags) {
        return new OciRoutingProfile(
                displayName,
                paths.stream().map(ModelPath::modelId).distinct().toList(),
                paths.stream().map(path -> path.region().name()).distinct().toList(),
                freeformTags);
    }

    /** Returns the same under another name. */
    public OciRoutingProfile named(String other) {
        return new OciRoutingProfile(other, modelIds, regions, freeformTags);
    }

    /**
     * Returns the statement that a caller needs beside the one for its model: a call by a profile reads it
     * (https://docs.oracle.com/en-us/iaas/Content/generative-ai/routing-profile-permissions.htm, read 2026-11-23). Which
     * {@code target.model.id} such a call has is not documented: where it is not the model's, a statement that names models
     * denies the call, and nothing else is allowed.
     *
     * @param subject who calls, such as {@code dynamic-group bank-claims}
     * @param compartment the OCID of the compartment of the profile
     */
    public static Text readStatement(String subject, Text compartment) {
        return Text.of("allow " + subject + " to read generative-ai-routing-profile in compartment id ")
                .plus(compartment);
    }
}

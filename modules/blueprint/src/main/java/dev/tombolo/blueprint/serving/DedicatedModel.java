package dev.tombolo.blueprint.serving;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A model that OCI Generative AI serves to this tenancy alone: a hosting cluster of its own and an endpoint on it.
 *
 * <p>The endpoint's prompt-injection and personal-data settings are no property of the provider: the service's API sets
 * them (terraform-provider-oci 8.28.0, read 2026-11-22).
 *
 * @param key the model's name, which names resources and never changes
 * @param modelId the id or OCID of the model; another one replaces the endpoint
 * @param shape the hardware of a unit, in Oracle's word; another one replaces the cluster
 * @param units how many units the cluster has
 * @param moderation what the endpoint does with harmful content
 * @param privateEndpointId the private endpoint that it is attached to, if it is
 * @param displayName what people call cluster and endpoint
 * @param freeformTags the tags of both
 */
public record DedicatedModel(
        String key,
        Text modelId,
        String shape,
        int units,
        ContentModeration moderation,
        Optional<Text> privateEndpointId,
        String displayName,
        SortedMap<String, String> freeformTags) {
    /** Sorts the tags. */
    public DedicatedModel {
        freeformTags = new TreeMap<>(freeformTags);
    }

    /** Returns the hole for the OCID of the endpoint that serves a model, which callers name in place of the model. */
    public static Reference endpointId(String model) {
        return new Reference("dedicated/" + model, "endpointId");
    }

    /** Returns what it costs at least. */
    public UnitHours unitHours() {
        return new UnitHours(units);
    }

    /**
     * Returns a name that OCI takes: letters, digits, hyphens and underscores after a letter
     * (https://docs.oracle.com/iaas/Content/generative-ai/create-endpoint.htm, read 2026-11-23).
     */
    public static String displayName(String prefix, String model) {
        return prefix + "-" + model.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** Returns the same under other names and tags. */
    public DedicatedModel named(String otherKey, String otherDisplayName, Map<String, String> otherTags) {
        return new DedicatedModel(
                otherKey,
                modelId,
                shape,
                units,
                moderation,
                privateEndpointId,
                otherDisplayName,
                new TreeMap<>(otherTags));
    }
}

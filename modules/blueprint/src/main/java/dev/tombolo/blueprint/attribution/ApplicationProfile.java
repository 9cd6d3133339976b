package dev.tombolo.blueprint.attribution;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.SortedMap;

/**
 * An application inference profile: a copy of a model, or of a profile of Bedrock, that carries one consumer's tags.
 *
 * <p>Name, description and source cannot be changed once it is made
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html,
 * read 2026-11-22). Where the catalog gives a model another id or route, an engine makes the new profile before it deletes
 * the former one; the name therefore ends in a digest of the source.
 *
 * @param consumer whose it is; names resources and never changes
 * @param model the model's portable name
 * @param name the physical name
 * @param description what it is for
 * @param source the ARN that it copies
 * @param tags its tags
 */
public record ApplicationProfile(
        String consumer, String model, String name, String description, Text source, SortedMap<String, String> tags) {
    /** Returns the hole for the profile's ARN. */
    public Reference arn() {
        return new Reference(resource(consumer, model), "arn");
    }

    /** Returns the hole for the profile's id. */
    public Reference id() {
        return id(consumer, model);
    }

    /** Returns the hole for the id of a consumer's profile for a model. */
    public static Reference id(String consumer, String model) {
        return new Reference(resource(consumer, model), "id");
    }

    private static String resource(String consumer, String model) {
        return "profile/" + consumer + "/" + model;
    }
}

package dev.tombolo.cli.adopt;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the clouds' own command lines listed: {@code aws resourcegroupstaggingapi get-resources}, {@code aws iam
 * get-account-authorization-details --filter Role}, or {@code oci search resource structured-search}.
 *
 * @param resources what exists, but for what is deleted
 */
record Listing(List<Listed> resources) {
    private static final String AWS = "ResourceTagMappingList";
    private static final String ROLES = "RoleDetailList";

    static Listing read(List<Path> files, String environment) {
        return new Listing(
                files.stream().flatMap(file -> listed(file, environment)).toList());
    }

    private static Stream<Listed> listed(Path file, String environment) {
        var json = new JsonFile(
                file,
                "write it with: aws resourcegroupstaggingapi get-resources --tag-filters"
                        + " Key=tombolo:environment,Values=" + environment
                        + ", aws iam get-account-authorization-details --filter Role, or oci search resource structured-search");
        var tree = json.tree();
        if (tree.path(AWS).isArray()) {
            return elements(tree.path(AWS)).map(resource -> aws(resource, "ResourceARN"));
        }
        if (tree.path(ROLES).isArray()) {
            return elements(tree.path(ROLES)).map(role -> aws(role, "Arn"));
        }
        var items = tree.at("/data/items");
        if (items.isArray()) {
            return elements(items).filter(Listing::exists).map(Listing::oci);
        }
        throw json.refused("is no listing of tagged resources");
    }

    private static Listed aws(JsonNode resource, String arn) {
        var tags = new TreeMap<String, String>();
        elements(resource.path("Tags"))
                .forEach(tag ->
                        tags.put(tag.path("Key").asText(), tag.path("Value").asText()));
        return new Listed(resource.path(arn).asText(), "", tags);
    }

    /** A deleted resource is listed for weeks. */
    private static boolean exists(JsonNode item) {
        var state = item.path("lifecycle-state").asText();
        return !state.matches("(?i)DELET(ED|ING)|TERMINAT(ED|ING)");
    }

    private static Listed oci(JsonNode item) {
        return new Listed(
                item.path("identifier").asText(), item.path("display-name").asText(), tags(item.path("freeform-tags")));
    }

    static Map<String, String> tags(JsonNode node) {
        var tags = new TreeMap<String, String>();
        node.properties().forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
        return tags;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

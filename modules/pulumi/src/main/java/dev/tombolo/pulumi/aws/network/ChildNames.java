package dev.tombolo.pulumi.aws.network;

import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names and tags the children of a component.
 *
 * @param parent the component
 * @param shared the tags of all of them
 */
record ChildNames(Resource parent, Map<String, String> shared) {
    String name(String suffix) {
        return parent.pulumiResourceName() + "-" + suffix;
    }

    Map<String, String> tags(String suffix) {
        var tags = new TreeMap<>(shared);
        tags.put("Name", name(suffix));
        return tags;
    }

    CustomResourceOptions options() {
        return CustomResourceOptions.builder().parent(parent).build();
    }
}

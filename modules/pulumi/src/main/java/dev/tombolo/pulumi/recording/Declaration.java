package dev.tombolo.pulumi.recording;

import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceArgs;
import com.pulumi.resources.ResourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a program handed to a resource's constructor.
 *
 * @param resource the resource
 * @param args its inputs, as the program gave them; none for many components
 * @param options its options
 */
record Declaration(Resource resource, @Nullable ResourceArgs args, ResourceOptions options) {
    /** Returns the address of a resource. */
    static String address(Resource resource) {
        return address(resource.pulumiResourceType(), resource.pulumiResourceName());
    }

    static String address(String type, String name) {
        return type + "|" + name;
    }
}

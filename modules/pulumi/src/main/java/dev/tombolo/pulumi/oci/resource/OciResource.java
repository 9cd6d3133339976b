package dev.tombolo.pulumi.oci.resource;

import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/** A resource of the OCI provider, pinned to the provider version that knows every type of this package. */
abstract class OciResource extends CustomResource {
    OciResource(String type, String name, ResourceArgs args, @Nullable CustomResourceOptions options) {
        super(type, name, args, pinned(options));
    }

    static CustomResourceOptions pinned(@Nullable CustomResourceOptions options) {
        var pinned =
                CustomResourceOptions.builder().version(OciProvider.VERSION).build();
        return options == null ? pinned : CustomResourceOptions.merge(pinned, options);
    }
}

package dev.tombolo.pulumi.oci;

import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.CustomTimeouts;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.Resource;
import java.util.Optional;

/**
 * Names the children of a component and gives them their options.
 *
 * @param parent the component
 * @param provider the provider that all of them use; empty means the component's
 */
public record OciChildren(Resource parent, Optional<ProviderResource> provider) {
    /** Returns the name of a child. */
    public String name(String suffix) {
        return parent.pulumiResourceName() + "-" + suffix;
    }

    /** Returns the options of a child. */
    public CustomResourceOptions options() {
        return builder().build();
    }

    /** Returns the options of a child whose loss would break others: Pulumi refuses to delete or replace it. */
    public CustomResourceOptions guarded() {
        return builder().protect(true).build();
    }

    /**
     * Returns the options of a child that costs and takes long: guarded, and kept in the cloud when the program no longer
     * has it.
     */
    public CustomResourceOptions kept(CustomTimeouts timeouts) {
        return builder()
                .protect(true)
                .retainOnDelete(true)
                .customTimeouts(timeouts)
                .build();
    }

    /** Returns the options of a child that holds data: guarded, kept in the cloud, and made after another resource. */
    public CustomResourceOptions keptAfter(Optional<? extends Resource> other) {
        var options = builder().protect(true).retainOnDelete(true);
        other.ifPresent(options::dependsOn);
        return options.build();
    }

    /** Returns the options of a child that is made after another resource. */
    public CustomResourceOptions after(Optional<? extends Resource> other) {
        var options = builder();
        other.ifPresent(options::dependsOn);
        return options.build();
    }

    private CustomResourceOptions.Builder builder() {
        var options = CustomResourceOptions.builder().parent(parent);
        provider.ifPresent(options::provider);
        return options;
    }
}

package dev.tombolo.stacks.multicloud;

import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceTransformation;
import dev.tombolo.catalog.provider.ProviderVersion;
import java.util.Optional;

/**
 * Pins every resource of a stack to the version of the provider that its environment names.
 *
 * @param version the version
 */
record PinnedVersion(ProviderVersion version) implements ResourceTransformation {
    @Override
    public Optional<Result> apply(Args resource) {
        return resource.options() instanceof CustomResourceOptions options
                ? Optional.of(new Result(resource.args(), CustomResourceOptions.merge(options, options())))
                : Optional.empty();
    }

    /** Returns the options that name the version. */
    CustomResourceOptions options() {
        return CustomResourceOptions.builder().version(version.toString()).build();
    }
}

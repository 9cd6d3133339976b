package dev.tombolo.pulumi.oci.tenancy;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceTransformation;
import java.util.List;
import java.util.Optional;

/**
 * Makes resources wait for the check. Pulumi hands {@code dependsOn} of a component to none of its children, but its
 * transformations to all of them.
 *
 * @param passed known once the check has passed, and empty: nothing of it stands in the state
 */
record AfterTenancyCheck(Output<List<Resource>> passed) implements ResourceTransformation {
    @Override
    public Optional<Result> apply(Args args) {
        return args.options() instanceof CustomResourceOptions options
                ? Optional.of(new Result(args.args(), waiting(options)))
                : Optional.empty();
    }

    private CustomResourceOptions waiting(CustomResourceOptions options) {
        return CustomResourceOptions.merge(
                options, CustomResourceOptions.builder().dependsOn(passed).build());
    }
}

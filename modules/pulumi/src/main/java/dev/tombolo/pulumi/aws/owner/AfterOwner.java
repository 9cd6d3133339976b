package dev.tombolo.pulumi.aws.owner;

import com.pulumi.aws.ssm.Parameter;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceTransformation;
import java.util.Optional;

/**
 * Makes resources wait for the owner. Pulumi hands {@code dependsOn} of a component to none of its children, but its
 * transformations to all of them.
 *
 * @param owner the owner's parameter
 */
record AfterOwner(Parameter owner) implements ResourceTransformation {
    @Override
    public Optional<Result> apply(Args args) {
        return args.options() instanceof CustomResourceOptions options
                ? Optional.of(new Result(args.args(), waiting(options)))
                : Optional.empty();
    }

    private CustomResourceOptions waiting(CustomResourceOptions options) {
        return CustomResourceOptions.merge(
                options, CustomResourceOptions.builder().dependsOn(owner).build());
    }
}

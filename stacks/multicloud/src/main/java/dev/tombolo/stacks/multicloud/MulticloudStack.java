package dev.tombolo.stacks.multicloud;

import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import java.util.List;

/** Everything that Pulumi declares for one environment, in one stack or two. */
public final class MulticloudStack {
    private static final String TENANCY = ".tenancy";

    private MulticloudStack() {}

    /** Returns the name of the stack that declares what an environment needs in the root compartment of its tenancy. */
    public static String tenancyOf(String environment) {
        return environment + TENANCY;
    }

    /** Returns the name of the environment that a stack belongs to. */
    public static String environmentOf(String stack) {
        return stack.endsWith(TENANCY) ? stack.substring(0, stack.length() - TENANCY.length()) : stack;
    }

    /**
     * Declares what a stack of this name has: an environment's, or that of its tenancy.
     *
     * @throws InvalidInput if there is no such environment, or it has nothing there
     */
    public static void named(EnvironmentFolder folder, String stack) {
        var selected = folder.select(List.of(environmentOf(stack)));
        selected.forEach(stack.endsWith(TENANCY) ? MulticloudStack::tenancy : MulticloudStack::owned);
    }

    /**
     * Declares what needs rights on the whole tenancy of OCI. It is deployed first.
     *
     * @throws InvalidInput if this environment declares none of it
     */
    public static void tenancy(Environment environment) {
        var oci = environment.oci().orElseThrow(() -> elsewhere(environment.name(), "this environment is not on oci"));
        var root = oci.root().orElseThrow(() -> elsewhere(environment.name(), "somebody else's stack declares it"));
        TenancyStack.declare(oci, root);
    }

    private static InvalidInput elsewhere(String name, String why) {
        return new InvalidInput(List.of(new Problem(
                Position.whole(name), KeyPath.of("scopes", "tenancy"), why, "run: pulumi preview --stack " + name)));
    }

    /**
     * Declares what Pulumi owns: OCI, and AWS where the environment says so.
     *
     * @throws InvalidInput if it owns nothing there: an empty stack would look like a deploy
     */
    public static void owned(Environment environment) {
        var aws = environment.aws().filter(side -> side.engine() == Engine.PULUMI);
        if (aws.isEmpty() && environment.oci().isEmpty()) {
            throw new InvalidInput(List.of(nothing(environment.name())));
        }
        var oci = environment.oci().map(OciStack::new);
        var shared = oci.map(OciStack::afterCheck).orElseGet(MulticloudStack::nothingAround);
        aws.ifPresent(side -> AwsStack.declare(environment.name(), side, shared));
        oci.ifPresent(OciStack::declare);
    }

    private static ComponentResourceOptions nothingAround() {
        return ComponentResourceOptions.builder().build();
    }

    private static Problem nothing(String name) {
        return new Problem(
                Position.whole(name),
                KeyPath.of("engines", "aws"),
                "cdk owns all of this environment",
                "run: npx cdk deploy '" + name + "/*'");
    }

    /** Declares the side on AWS whoever owns it, to compare the two engines. */
    public static void aws(Environment environment) {
        environment.aws().ifPresent(side -> AwsStack.declare(environment.name(), side, nothingAround()));
    }
}

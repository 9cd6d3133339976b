package dev.tombolo.stacks.multicloud;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import java.util.List;

/** Everything that Pulumi declares for one environment. */
public final class MulticloudStack {
    private MulticloudStack() {}

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
        aws.ifPresent(side -> AwsStack.declare(environment.name(), side));
        environment.oci().ifPresent(OciStack::declare);
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
        environment.aws().ifPresent(side -> AwsStack.declare(environment.name(), side));
    }
}

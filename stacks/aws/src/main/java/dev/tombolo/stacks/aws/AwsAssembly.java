package dev.tombolo.stacks.aws;

import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.AssetStaging;

/** Writes cloud assemblies without the CDK command line, the same that it would write. */
public final class AwsAssembly {
    /** What the CDK command line adds to the context of every app that runs under it. */
    private static final Map<String, Object> AS_UNDER_CDK = Map.of("aws:cdk:enable-path-metadata", true);

    private AwsAssembly() {}

    /** Starts node and loads the CDK into it, so that a program can do so on another core while it reads its input. */
    public static void prepare() {
        new App();
    }

    /**
     * Writes one environment's assembly, which {@code cdk deploy --app <folder>} takes.
     *
     * @param environment the environment
     * @param aws its side on AWS
     * @param folder the folder to write, empty or absent: stale files slow CDK down
     */
    public static void write(Environment environment, AwsSide aws, Path folder) {
        AssetStaging.clearAssetHashCache(); // else an asset is not copied again into a folder that was emptied since
        var app = new App(AppProps.builder()
                .outdir(folder.toString())
                .analyticsReporting(false)
                .context(AS_UNDER_CDK)
                .build());
        new EnvironmentStage(app, environment, aws);
        app.synth();
    }

    /**
     * Makes sure that CDK owns something in an environment.
     *
     * @throws InvalidInput if it does not: an empty app would look like a deploy
     */
    static void requireOwned(Environment environment) {
        if (environment.aws().filter(aws -> aws.engine() == Engine.CDK).isEmpty()) {
            throw new InvalidInput(List.of(new Problem(
                    Position.whole(environment.name()),
                    KeyPath.of("engines", "aws"),
                    "pulumi owns all of this environment",
                    "run: pulumi up --stack " + environment.name())));
        }
    }
}

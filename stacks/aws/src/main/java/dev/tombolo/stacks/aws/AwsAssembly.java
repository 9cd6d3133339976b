package dev.tombolo.stacks.aws;

import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/** Writes cloud assemblies without the CDK command line, the same that it would write. */
public final class AwsAssembly {
    /** What the CDK command line adds to the context of every app that runs under it. */
    private static final Map<String, Object> AS_UNDER_CDK = Map.of("aws:cdk:enable-path-metadata", true);

    private AwsAssembly() {}

    /**
     * Writes one environment's assembly, which {@code cdk deploy --app <folder>} takes.
     *
     * @param environment the environment
     * @param aws its side on AWS
     * @param folder the folder to write, empty or absent: stale files slow CDK down
     */
    public static void write(Environment environment, AwsSide aws, Path folder) {
        var app = new App(AppProps.builder()
                .outdir(folder.toString())
                .analyticsReporting(false)
                .context(AS_UNDER_CDK)
                .build());
        new EnvironmentStage(app, environment, aws);
        app.synth();
    }
}

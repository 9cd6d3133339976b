package dev.tombolo.stacks.aws;

import dev.tombolo.environment.EnvironmentFolder;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.freshness.Freshness;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awscdk.App;

/**
 * What {@code cdk} runs. The context value {@code environments} names another folder than {@code environments}; with the
 * context value {@code environment} only that one is synthesized.
 */
public final class TomboloApp {
    private static final int BAD_INPUT = 2;

    private TomboloApp() {}

    /** Synthesizes every environment whose AWS side CDK owns. */
    public static void main(String[] arguments) {
        readAhead();
        Freshness.requireFresh("tombolo", TomboloApp.class);
        var app = new App();
        try {
            declare(
                    app,
                    EnvironmentFolder.read(Path.of(context(app, "environments").orElse("environments"))));
        } catch (InvalidInput e) {
            System.err.println(e.getMessage());
            System.exit(BAD_INPUT);
        }
        app.synth();
    }

    /** Node takes most of a second to start: what every folder is read with is read meanwhile. */
    private static void readAhead() {
        var thread = new Thread(EnvironmentFolder::prepare, "read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static void declare(App app, EnvironmentFolder folder) {
        var named = context(app, "environment").stream().toList();
        var chosen = folder.select(named);
        if (!named.isEmpty()) {
            chosen.forEach(AwsAssembly::requireOwned);
        }
        chosen.forEach(environment -> environment
                .aws()
                .filter(aws -> aws.engine() == Engine.CDK)
                .ifPresent(aws -> new EnvironmentStage(app, environment, aws)));
    }

    private static Optional<String> context(App app, String key) {
        return Optional.ofNullable(app.getNode().tryGetContext(key)).map(Object::toString);
    }
}

package dev.tombolo.stacks.aws;

import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.freshness.Freshness;
import dev.tombolo.judgement.FolderRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import software.amazon.awscdk.App;

/**
 * What {@code cdk} runs. The context value {@code environments} names another folder than {@code environments}; with the
 * context value {@code environment} only that one is synthesized. The rules are asked as of today, or of the context value
 * {@code as-of}.
 */
public final class TomboloApp {
    private static final Path FOLDER = Path.of("environments");
    private static final int BAD_INPUT = 2;

    private TomboloApp() {}

    /** Synthesizes every environment whose AWS side CDK owns. */
    public static void main(String[] arguments) {
        var ahead = readAhead();
        var app = new App();
        Freshness.requireFresh("tombolo", TomboloApp.class);
        try {
            declare(app, folder(app, ahead));
        } catch (InvalidInput e) {
            System.err.println(e.getMessage());
            System.exit(BAD_INPUT);
        }
        app.synth();
    }

    /** Node takes most of a second to start: the folder that is meant unless the context names another is read meanwhile. */
    private static CompletableFuture<EnvironmentFolder> readAhead() {
        return CompletableFuture.supplyAsync(() -> EnvironmentFolder.read(FOLDER), reading -> {
            var thread = new Thread(reading, "read-ahead");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static EnvironmentFolder folder(App app, CompletableFuture<EnvironmentFolder> ahead) {
        var named = context(app, "environments").map(Path::of).filter(other -> !other.equals(FOLDER));
        if (named.isPresent()) {
            return EnvironmentFolder.read(named.get());
        }
        try {
            return ahead.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void declare(App app, EnvironmentFolder folder) {
        var named = context(app, "environment").stream().toList();
        var chosen = folder.select(named);
        if (!named.isEmpty()) {
            chosen.forEach(AwsAssembly::requireOwned);
        }
        var asOf = day(app);
        var validation = new EnvironmentValidation(FolderRules.of(folder, asOf), asOf);
        chosen.forEach(environment -> environment
                .aws()
                .filter(aws -> aws.engine() == Engine.CDK)
                .ifPresent(aws -> validation.add(new EnvironmentStage(app, environment, aws), environment)));
    }

    private static LocalDate day(App app) {
        var named = context(app, "as-of");
        try {
            return named.map(LocalDate::parse).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            throw new InvalidInput(List.of(new Problem(
                    Position.whole("context"),
                    KeyPath.of("as-of"),
                    Quoted.of(named.orElse("")) + " is no date",
                    "write it like 2027-03-31")));
        }
    }

    private static Optional<String> context(App app, String key) {
        return Optional.ofNullable(app.getNode().tryGetContext(key)).map(Object::toString);
    }
}

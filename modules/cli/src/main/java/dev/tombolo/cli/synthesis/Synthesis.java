package dev.tombolo.cli.synthesis;

import dev.tombolo.cli.background.Background;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.OrganizationSide;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.pulumi.recording.PulumiRecorder;
import dev.tombolo.stacks.aws.AwsAssembly;
import dev.tombolo.stacks.multicloud.MulticloudStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the engines and leaves their output in the plans' folders. */
final class Synthesis {
    private static final String PROJECT = "tombolo";

    private final Path out;
    private final EngineChoice engine;
    private final EngineStart engines;
    private final Progress progress;

    Synthesis(Path out, EngineChoice engine, EngineStart engines, Progress progress) {
        this.out = out;
        this.engine = engine;
        this.engines = engines;
        this.progress = progress;
    }

    void run(List<Environment> environments) {
        var pulumi = Background.run("pulumi", () -> environments.forEach(this::pulumi));
        engines.await();
        environments.forEach(this::cdk);
        pulumi.await();
    }

    private void cdk(Environment environment) {
        var folder = new PlanFolder(out.resolve(environment.name()));
        environment.aws().ifPresent(aws -> {
            boolean owner = aws.engine() == Engine.CDK;
            if (owner || engine == EngineChoice.all) {
                progress.say("synthesizing " + environment.name() + " with cdk");
                AwsAssembly.write(environment, aws, owner ? folder.assembly() : folder.comparedAssembly());
            }
            aws.organization().ifPresent(organization -> write(organization, folder.organization()));
        });
    }

    private static void write(OrganizationSide organization, Path folder) {
        try {
            Files.createDirectories(folder);
            for (var policy : OrganizationFile.of(organization)) {
                Files.writeString(folder.resolve(policy.file()), policy.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pulumi(Environment environment) {
        var folder = new PlanFolder(out.resolve(environment.name()));
        boolean ownsAws =
                environment.aws().map(aws -> aws.engine() == Engine.PULUMI).orElse(false);
        if (ownsAws || environment.oci().isPresent()) {
            record(environment, folder.recording(), () -> MulticloudStack.owned(environment));
        }
        if (environment.oci().flatMap(OciSide::root).isPresent()) {
            record(environment, folder.tenancy(), () -> MulticloudStack.tenancy(environment));
        }
        if (engine == EngineChoice.all && environment.aws().isPresent() && !ownsAws) {
            record(environment, folder.comparedRecording(), () -> MulticloudStack.aws(environment));
        }
    }

    private void record(Environment environment, Path file, Runnable program) {
        progress.say("recording " + environment.name() + " with pulumi");
        var recording = new PulumiRecorder(PROJECT, environment.name()).record(context -> program.run());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            recording.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.tombolo.cli.plan;

import dev.tombolo.cli.options.AsOf;
import dev.tombolo.cli.options.Format;
import dev.tombolo.cli.print.Json;
import dev.tombolo.cli.synthesis.EngineChoice;
import dev.tombolo.cli.synthesis.Outputs;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.EnvironmentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tombolo plan}: the main job, with no cloud account. */
@Command(
        name = "plan",
        description =
                "Synthesizes environments on the engines that own their clouds, checks the output and writes it down.",
        mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ENV", description = "Environments to plan. Default: all.")
    private List<String> names = List.of();

    @Option(
            names = "--environments",
            paramLabel = "DIR",
            description = "The folder of environments. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("environments");

    @Option(names = "--out", paramLabel = "DIR", description = "Where plans are written. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("target", "tombolo");

    @Option(
            names = "--engine",
            paramLabel = "owner|all",
            description = "all also synthesizes AWS on the engine that does not own it, and compares.")
    private EngineChoice engine = EngineChoice.owner;

    @Option(names = "--format", paramLabel = "text|json", description = "How to answer. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private AsOf asOf = new AsOf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var day = asOf.day();
        var progress = new Progress(spec.commandLine().getErr());
        var outputs = Outputs.start(folder, names, out, engine, progress);
        var read = EnvironmentFolder.read(folder);
        var plans = new Planner(outputs, read, day).plan(read.select(names));
        var answer = spec.commandLine().getOut();
        answer.print(format == Format.json ? Json.text(plans) : new PlanText(plans).text());
        answer.flush();
        return plans.stream().anyMatch(Plan::hasErrors) ? 1 : 0;
    }
}

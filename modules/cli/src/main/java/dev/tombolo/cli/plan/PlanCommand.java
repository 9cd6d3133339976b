package dev.tombolo.cli.plan;

import dev.tombolo.cli.base.Base;
import dev.tombolo.cli.options.Against;
import dev.tombolo.cli.options.AsOf;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.options.Out;
import dev.tombolo.cli.options.ReviewAnswer;
import dev.tombolo.cli.plan.content.Plan;
import dev.tombolo.cli.plan.text.PlanMarkdown;
import dev.tombolo.cli.plan.text.PlanText;
import dev.tombolo.cli.settings.SettingsFolder;
import dev.tombolo.cli.synthesis.EngineChoice;
import dev.tombolo.cli.synthesis.Outputs;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    @Mixin
    private Environments environments = new Environments();

    @Mixin
    private Out out = new Out();

    @Option(
            names = "--engine",
            paramLabel = "owner|all",
            description = "all also synthesizes AWS on the engine that does not own it, and compares.")
    private EngineChoice engine = EngineChoice.owner;

    @Mixin
    private ReviewAnswer answer = new ReviewAnswer();

    @Mixin
    private Against against = new Against();

    @Mixin
    private AsOf asOf = new AsOf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        answer.require(against);
        var day = asOf.day();
        var progress = new Progress(spec.commandLine().getErr());
        var base = against.base()
                .map(named -> planned(Base.of(named, environments.folder(), out.folder()), day, progress));
        var outputs = Outputs.start(environments.folder(), names, out.folder(), engine, progress);
        var read = EnvironmentFolder.read(environments.folder());
        var plans = new Planner(outputs, read, new SettingsFolder(environments.folder()), day, base)
                .plan(read.select(names));
        answer.print(spec, plans, new PlanText(plans)::text, new PlanMarkdown(plans)::text);
        return plans.stream().anyMatch(Plan::hasErrors) ? 1 : 0;
    }

    /** Plans those of a revision's environments that are asked for; earlier plans are there already. */
    private Base planned(Base base, LocalDate day, Progress progress) {
        var wanted = base.among(names);
        if (base.environments().isPresent() && !wanted.isEmpty()) {
            var outputs = Outputs.start(base.environments().get(), wanted, base.plans(), EngineChoice.owner, progress);
            var read = base.read();
            new Planner(outputs, read, new SettingsFolder(base.environments().get()), day, Optional.empty())
                    .plan(read.select(wanted));
        }
        return base;
    }
}

package dev.tombolo.cli.smoke;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudText;
import dev.tombolo.cli.live.LastWord;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.options.Answer;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tombolo smoke}: calls each model of an environment as its consumer, after a deploy. */
@Command(
        name = "smoke",
        description = "Calls each model as its consumer, by the values that the deploy handed over."
                + " Says what that costs, and calls only with --run.",
        mixinStandardHelpOptions = true)
public final class SmokeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ENV", description = "The environment.")
    private String environment = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CONSUMER", description = "Only this consumer. Default: all.")
    private Optional<String> consumer = Optional.empty();

    @Option(names = "--cloud", paramLabel = "aws|oci", description = "Only this cloud.")
    private Optional<Cloud> cloud = Optional.empty();

    @Option(names = "--run", description = "Calls the models. They are billed like any other calls.")
    private boolean run;

    @Option(names = "--require-all", description = "Exit 1 where something was not checked, too.")
    private boolean requireAll;

    @Mixin
    private Environments environments = new Environments();

    @Mixin
    private Answer answer = new Answer();

    @Mixin
    private LiveOptions live = new LiveOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var folder = EnvironmentFolder.read(environments.folder());
        var selected = folder.select(List.of(environment)).get(0);
        var trials = Trials.of(folder.catalog(), selected, live, new TrialChoice(consumer, cloud));
        trials.costs().forEach(spec.commandLine().getErr()::println);
        if (!run) {
            spec.commandLine().getErr().println("nothing was called · add --run");
            return 0;
        }
        var progress = new Progress(spec.commandLine().getErr());
        var reports = LastWord.of(
                "calls of models that began are billed",
                spec.commandLine().getErr(),
                () -> trials.reports(live.timeout(), progress));
        progress.done();
        answer.print(spec, reports, new CloudText(reports, "models were called")::text);
        return reports.stream().anyMatch(report -> report.isBad(requireAll)) ? 1 : 0;
    }
}

package dev.tombolo.cli.preflight;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudReport;
import dev.tombolo.cli.live.CloudText;
import dev.tombolo.cli.live.LastWord;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.options.Answer;
import dev.tombolo.cli.options.AsOf;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.options.Out;
import dev.tombolo.cli.settings.SettingsFolder;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.live.call.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tombolo preflight}: asks the real clouds what no file knows. Changes nothing there. */
@Command(
        name = "preflight",
        description = "Asks the clouds of environments, before a deploy, whether they will take it. Changes nothing.",
        mixinStandardHelpOptions = true)
public final class PreflightCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ENV",
            arity = "1..*",
            description = "The environments. Several of one account are asked together.")
    private List<String> names = List.of();

    @Option(names = "--cloud", paramLabel = "aws|oci", description = "Only this cloud.")
    private Optional<Cloud> cloud = Optional.empty();

    @Option(names = "--require-all", description = "Exit 1 where something was not checked, too.")
    private boolean requireAll;

    @Option(
            names = "--permissions",
            description = "Asks nothing, and writes what a role on AWS and a group on OCI need that do nothing else.")
    private boolean permissions;

    @Option(
            names = "--record",
            description = "Also writes down, beside the environment files, whose values are in force for settings that"
                    + " exist once in an account. Later plans say which ones a deploy will refuse to overwrite.")
    private boolean isRecorded;

    @Mixin
    private Out out = new Out();

    @Mixin
    private Environments environments = new Environments();

    @Mixin
    private Answer answer = new Answer();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private LiveOptions live = new LiveOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var selected = EnvironmentFolder.read(environments.folder()).select(names);
        var clouds = new AskedClouds(selected, cloud, live, out.folder(), asOf.day());
        if (permissions) {
            return print(new PermissionText(clouds.until(Deadline.in(live.timeout()))).text());
        }
        var progress = new Progress(spec.commandLine().getErr());
        var reports = LastWord.of("nothing was changed", spec.commandLine().getErr(), () -> clouds.reports(progress));
        progress.done();
        answer.print(spec, reports, new CloudText(reports, "nothing was changed")::text);
        boolean recorded = !isRecorded || recorded(selected, reports);
        return recorded && reports.stream().noneMatch(report -> report.isBad(requireAll)) ? 0 : 1;
    }

    private boolean recorded(List<Environment> selected, List<CloudReport> reports) {
        var recording = new Recording(new SettingsFolder(environments.folder()), asOf.day(), live);
        var outcomes = selected.stream()
                .map(environment -> recording.of(environment, reports))
                .toList();
        outcomes.forEach(outcome -> spec.commandLine().getErr().println(outcome.says()));
        return outcomes.stream().allMatch(Recording.Outcome::isRecorded);
    }

    private int print(String text) {
        var out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return 0;
    }
}

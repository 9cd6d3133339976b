package dev.tombolo.cli.reconcile;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudReport;
import dev.tombolo.cli.live.CloudText;
import dev.tombolo.cli.live.LastWord;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.live.OrderlyEnd;
import dev.tombolo.cli.live.Threads;
import dev.tombolo.cli.options.Answer;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.reconcile.Repair;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tombolo reconcile}: tells drift of settings that no engine looks at again, and sets them when it is asked to. */
@Command(
        name = "reconcile",
        description =
                "Compares settings that no engine looks at again with the file, and with --apply sets what differs.",
        mixinStandardHelpOptions = true)
public final class ReconcileCommand implements Callable<Integer> {
    private static final String FORMAT = "tombolo-reconcile/1";
    /** What was set is said, also where the answer comes last: no call begins after the time is over, and each has its end. */
    private static final Duration LAST_ANSWER = Duration.ofSeconds(22);

    @Parameters(paramLabel = "ENV", description = "The environment.")
    private String environment = "";

    @Option(names = "--cloud", paramLabel = "aws|oci", description = "Only this cloud.")
    private Optional<Cloud> cloud = Optional.empty();

    @ArgGroup(multiplicity = "1")
    private Mode mode = new Mode();

    @Mixin
    private Environments environments = new Environments();

    @Mixin
    private Answer answer = new Answer();

    @Mixin
    private LiveOptions live = new LiveOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** One of the two, always said. */
    static final class Mode {
        @Option(names = "--check", description = "Tells what differs, and changes nothing.")
        private boolean check;

        @Option(names = "--apply", description = "Sets what differs, reads it back, and changes nothing else.")
        private boolean apply;
    }

    @Override
    public Integer call() {
        var folder = EnvironmentFolder.read(environments.folder());
        var selected = folder.select(List.of(environment)).get(0);
        var interruption = new Interruption();
        return mode.apply
                ? OrderlyEnd.of(() -> told(selected, interruption), interruption)
                : LastWord.of("nothing was changed", spec.commandLine().getErr(), () -> told(selected, interruption));
    }

    private int told(Environment selected, Interruption interruption) {
        var reports = reports(selected, interruption);
        answer.print(spec, reports, new CloudText(reports, remark(interruption))::text);
        return reports.stream().anyMatch(report -> report.isBad(true)) ? 1 : 0;
    }

    private String remark(Interruption interruption) {
        if (mode.check) {
            return "nothing was changed";
        }
        return interruption.hasHappened() ? "interrupted, and each line says what was set" : "what differed was set";
    }

    private List<CloudReport> reports(Environment selected, Interruption interruption) {
        var repair = mode.apply ? Repair.APPLY : Repair.CHECK;
        var clouds =
                new ReconciledClouds(selected, cloud, live, repair, interruption).until(Deadline.in(live.timeout()));
        var end = Deadline.in(live.timeout().plus(LAST_ANSWER));
        var progress = new Progress(spec.commandLine().getErr());
        var count = new AnswerCount(said -> progress.say("reconciling " + selected.name() + " · " + said));
        try (var threads = Threads.start()) {
            var reports = clouds.stream()
                    .map(reconciled -> CloudReport.of(
                            FORMAT,
                            selected.name(),
                            reconciled.cloud(),
                            reconciled.account(),
                            reconciled.region(),
                            reconciled.checks().runAfterIdentity(threads.pool(), end, count)))
                    .toList();
            progress.done();
            return reports;
        }
    }
}

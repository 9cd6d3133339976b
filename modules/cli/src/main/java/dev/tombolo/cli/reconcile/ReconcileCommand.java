package dev.tombolo.cli.reconcile;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudReport;
import dev.tombolo.cli.live.CloudText;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.live.OrderlyEnd;
import dev.tombolo.cli.live.Threads;
import dev.tombolo.cli.options.Answer;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Baseline;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.reconcile.aws.AwsReconcile;
import java.util.List;
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
                "Compares the data retention of an AWS account and its projects with the file, and with --apply sets what"
                        + " differs.",
        mixinStandardHelpOptions = true)
public final class ReconcileCommand implements Callable<Integer> {
    private static final String FORMAT = "tombolo-reconcile/1";

    @Parameters(paramLabel = "ENV", description = "The environment.")
    private String environment = "";

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
        return OrderlyEnd.of(() -> told(selected, interruption), interruption);
    }

    private int told(Environment selected, Interruption interruption) {
        var report = report(selected, interruption);
        answer.print(spec, List.of(report), new CloudText(List.of(report), remark(interruption))::text);
        return report.isBad(true) ? 1 : 0;
    }

    private String remark(Interruption interruption) {
        if (mode.check) {
            return "nothing was changed";
        }
        return interruption.hasHappened() ? "interrupted, and each line says what was set" : "what differed was set";
    }

    private CloudReport report(Environment selected, Interruption interruption) {
        var aws = selected.aws().orElseThrow(() -> nothing(selected));
        var progress = new Progress(spec.commandLine().getErr());
        var deadline = Deadline.in(live.timeout());
        try (var threads = Threads.start()) {
            var reports = checks(selected, aws, deadline, interruption)
                    .runAfterIdentity(
                            threads.pool(),
                            deadline,
                            new AnswerCount(said -> progress.say("reconciling " + selected.name() + " · " + said)));
            progress.done();
            return CloudReport.of(
                    FORMAT,
                    selected.name(),
                    Cloud.AWS,
                    aws.account(),
                    aws.place().region().name(),
                    reports);
        }
    }

    private Checks checks(Environment selected, AwsSide aws, Deadline deadline, Interruption interruption) {
        var retention = aws.ownBaseline().flatMap(Baseline::dataRetention).orElseThrow(() -> nothing(selected));
        var connection = AwsConnection.of(aws.place().region().name(), live.endpoint(), Attempts.until(deadline));
        return mode.apply
                ? AwsReconcile.apply(aws.account(), retention, connection, interruption)
                : AwsReconcile.check(aws.account(), retention, connection);
    }

    private static InvalidInput nothing(Environment environment) {
        return new InvalidInput(List.of(new Problem(
                Position.whole(environment.name()),
                KeyPath.of("dataRetention"),
                "nothing that reconcile can look at",
                "name the environment that owns the baseline of an AWS account and declares dataRetention")));
    }
}

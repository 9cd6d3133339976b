package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.aws.Deployment;
import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.cli.base.Base;
import dev.tombolo.cli.options.Against;
import dev.tombolo.cli.options.AsOf;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.options.Out;
import dev.tombolo.cli.options.ReviewAnswer;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tombolo access}: who may call which model, and by which statement. */
@Command(
        name = "access",
        description = "Decides who may call which model, from where and under which guards, and names the statement.",
        mixinStandardHelpOptions = true)
public final class AccessCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ENV|PATH",
            description = "Environments, templates, recordings, cloud assemblies or plans' folders. Default: every"
                    + " environment.")
    private List<String> names = List.of();

    @Option(names = "--principal", paramLabel = "NAME", description = "Only this principal.")
    private Optional<String> principal = Optional.empty();

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "Only this model, by its portable name, and also the calls that are denied.")
    private Optional<String> model = Optional.empty();

    @Option(names = "--account", paramLabel = "ID", description = "The account that a PATH is deployed to.")
    private Optional<String> account = Optional.empty();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Only calls that this Region takes; a PATH is deployed there.")
    private Optional<String> region = Optional.empty();

    @Mixin
    private HandedPolicies handed = new HandedPolicies();

    @Mixin
    private Environments environments = new Environments();

    @Mixin
    private Out out = new Out();

    @Mixin
    private ReviewAnswer answer = new ReviewAnswer();

    @Mixin
    private Against against = new Against();

    @Option(
            names = "--fail-on-new",
            description =
                    "With --against: exits 1 where a call is let in that was denied, or a statement lets more in that no"
                            + " known call shows.")
    private boolean failOnNew;

    @Mixin
    private AsOf asOf = new AsOf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        answer.require(against);
        requireBase();
        List<AccessReport> reports = reports();
        answer.print(spec, reports, new AccessText(reports)::text, new AccessMarkdown(reports)::text);
        return reports.stream().allMatch(this::isGood) ? 0 : 1;
    }

    private void requireBase() {
        if (failOnNew && against.base().isEmpty()) {
            throw InvalidInput.of("--fail-on-new", "nothing is new without a base", "add --against");
        }
    }

    private boolean isGood(AccessReport report) {
        return report.problems().isEmpty()
                && !(failOnNew
                        && report.against().filter(AccessComparison::opens).isPresent());
    }

    private List<AccessReport> reports() {
        Optional<Base> base = against.base().map(named -> Base.of(named, environments.folder(), out.folder()));
        List<AccessSubject> subjects =
                new NamedSubjects(environments.folder(), out.folder(), deployment(), progress()).of(names);
        base.ifPresent(some -> requireEnvironments(subjects));
        Judge judge = judge(EnvironmentFolder.catalog(environments.folder()), environments.folder());
        principal.ifPresent(name -> requireKnown(
                "--principal",
                "nobody is named " + Quoted.of(name),
                name,
                subjects.stream().flatMap(judge::principals).distinct().toList()));
        List<AccessReport> reports = subjects.stream().map(judge::report).toList();
        return base.map(some -> compared(some, judge, subjects, reports)).orElse(reports);
    }

    private List<AccessReport> compared(
            Base base, Judge judge, List<AccessSubject> subjects, List<AccessReport> reports) {
        Progress progress = progress();
        List<String> wanted = subjects.stream().map(AccessSubject::name).toList();
        AccessDifference difference = new AccessDifference(
                AccessBase.of(base, wanted, progress),
                judge(judge.question().catalog(), base.environments().orElse(environments.folder())),
                judge);
        progress.done();
        return IntStream.range(0, subjects.size())
                .mapToObj(index -> reports.get(index).against(difference.of(subjects.get(index))))
                .toList();
    }

    private static void requireEnvironments(List<AccessSubject> subjects) {
        List<Problem> paths = subjects.stream()
                .filter(subject -> subject.environment().isEmpty())
                .map(subject -> new Problem(
                        Position.whole("--against"),
                        KeyPath.ROOT,
                        Quoted.of(subject.name()) + " is a path, and only environments are compared",
                        "name an environment"))
                .toList();
        if (!paths.isEmpty()) {
            throw new InvalidInput(paths);
        }
    }

    private static void requireKnown(String option, String what, String name, List<String> known) {
        if (!known.contains(name)) {
            throw InvalidInput.of(option, what, Candidates.of(name, known));
        }
    }

    private Deployment deployment() {
        return new Deployment(
                account.<Piece>map(Scalar::new).orElse(Deployment.NOT_TOLD.account()),
                region.<Piece>map(Scalar::new).orElse(Deployment.NOT_TOLD.region()));
    }

    private Judge judge(Catalog catalog, Path folder) {
        model.ifPresent(
                name -> requireKnown("--model", "the catalog has no " + Quoted.of(name), name, catalog.names()));
        return new Judge(
                new AccessQuestion(
                        catalog, asOf.day(), principal, model, region, handed.named(folder), handed.limits()),
                handed.notGiven());
    }

    private Progress progress() {
        return new Progress(spec.commandLine().getErr());
    }
}

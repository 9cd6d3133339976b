package dev.tombolo.cli.check;

import dev.tombolo.assurance.inspection.Acknowledged;
import dev.tombolo.assurance.inspection.Inspection;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.assurance.output.UnreadableOutput;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.cli.options.AsOf;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.print.Json;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tombolo check}: what the rules say about templates and Pulumi files, whoever wrote them. */
@Command(
        name = "check",
        description = "Judges CloudFormation templates, cloud assemblies and Pulumi files, whoever wrote them.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Templates in JSON or YAML, cloud assemblies, recordings, Pulumi previews and stack exports, plans'"
                            + " folders, or folders of such files. Each path is judged on its own.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit",
            description = "How to answer. Default: ${DEFAULT-VALUE}.")
    private CheckFormat format = CheckFormat.text;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|note",
            description = "The mildest finding that makes the exit code 1. Default: ${DEFAULT-VALUE}.")
    private Threshold threshold = Threshold.error;

    @Option(
            names = "--environment",
            paramLabel = "ENV",
            description = "The environment whose severities and accepts apply. Default: none.")
    private Optional<String> environment = Optional.empty();

    @Option(
            names = "--pack",
            paramLabel = "NAME",
            description = "Asks the rules of this pack alone, such as owasp-llm-2025. Default: all rules.")
    private Optional<String> pack = Optional.empty();

    @Mixin
    private Environments environments = new Environments();

    @Mixin
    private AsOf asOf = new AsOf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var whole = standard();
        var standard = pack.map(whole::of).orElse(whole);
        var subjects = UnreadableOutput.collect(
                paths.stream().<Supplier<Subject>>map(path -> () -> new Subject(path, OutputReader.read(path))));
        standard.provided().ifPresent(types -> types.require(subjects));
        var reports =
                subjects.stream().map(subject -> report(subject, standard)).toList();
        var answer = spec.commandLine().getOut();
        answer.print(answer(reports, standard.rules()));
        answer.flush();
        return reports.stream().anyMatch(report -> report.fails(threshold)) ? 1 : 0;
    }

    private Standard standard() {
        return environment
                .map(name -> Standard.of(EnvironmentFolder.read(environments.folder()), name, asOf.day()))
                .orElseGet(() -> Standard.shared(EnvironmentFolder.readShared(environments.folder()), asOf.day()));
    }

    private CheckReport report(Subject subject, Standard standard) {
        var inspection = Inspection.of(subject.graph(), standard.rules());
        return CheckReport.of(
                subject,
                asOf.day(),
                inspection,
                Acknowledged.of(inspection.findings(), standard.accepts(), asOf.day()));
    }

    private String answer(List<CheckReport> reports, List<Rule> rules) {
        return switch (format) {
            case text -> new CheckText(reports).text();
            case json -> Json.text(reports);
            case sarif -> Json.text(SarifLog.of(reports, rules));
            case junit -> new JunitReport(reports, threshold).text();
        };
    }
}

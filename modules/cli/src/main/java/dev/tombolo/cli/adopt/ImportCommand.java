package dev.tombolo.cli.adopt;

import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.options.Out;
import dev.tombolo.cli.print.Table;
import dev.tombolo.cli.synthesis.EngineChoice;
import dev.tombolo.cli.synthesis.Outputs;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.stacks.multicloud.MulticloudStack;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tombolo import}: a file for {@code pulumi import}, of what exists and the state does not know. Asks no cloud. */
@Command(
        name = "import",
        description =
                "Writes a file for pulumi import: what exists, by a listing of tagged resources, and the state does not know.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "STACK",
            description = "The stack: an environment, or that of its tenancy, such as prod.tenancy.")
    private String stack = "";

    @Option(
            names = "--creates",
            paramLabel = "FILE",
            required = true,
            description = "What the engine would create: written by pulumi preview --import-file FILE.")
    private Path creates = Path.of("");

    @Option(
            names = "--listing",
            paramLabel = "FILE",
            required = true,
            description = "What exists: the JSON of aws resourcegroupstaggingapi get-resources, of aws iam"
                    + " get-account-authorization-details --filter Role, or of oci search resource"
                    + " structured-search. May be given for each.")
    private List<Path> listings = List.of();

    @Option(names = "--to", paramLabel = "FILE", description = "What to write. Default: ${DEFAULT-VALUE}.")
    private Path target = Path.of("import.json");

    @Mixin
    private Environments environments = new Environments();

    @Mixin
    private Out out = new Out();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var environment = MulticloudStack.environmentOf(stack);
        var unknown = Creates.read(creates, stack);
        var matching = new Matching(Listing.read(listings, environment), Wanted.read(recording(environment)));
        var adoptions = matching.all(unknown.addresses());
        unknown.write(target, adoptions);
        var answer = spec.commandLine().getOut();
        answer.print(text(adoptions.values()));
        answer.flush();
        return 0;
    }

    private Path recording(String environment) {
        var progress = new Progress(spec.commandLine().getErr());
        var names = List.of(environment);
        var outputs = Outputs.start(environments.folder(), names, out.folder(), EngineChoice.owner, progress);
        var selected = EnvironmentFolder.read(environments.folder()).select(names);
        outputs.synthesize(selected);
        progress.done();
        var plan = outputs.folder(selected.get(0));
        return stack.equals(environment) ? plan.recording() : plan.tenancy();
    }

    private String text(Collection<Adoption> adoptions) {
        var table = new Table("ID", "RESOURCE", "HOW");
        adoptions.stream()
                .filter(Adoption::isFound)
                .forEach(adoption -> table.row(adoption.id(), adoption.address(), adoption.how()));
        adoptions.stream()
                .filter(adoption -> !adoption.isFound())
                .forEach(adoption -> table.row("not found", adoption.address(), adoption.how()));
        long found = adoptions.stream().filter(Adoption::isFound).count();
        return stack + ": " + found + " of " + adoptions.size() + " that pulumi would create are in " + target
                + "; it would still create the others\n" + String.join("\n", table.lines("  "))
                + "\n  next: pulumi import --stack " + stack + " --file " + target
                + " --protect=false --generate-code=false\n";
    }
}

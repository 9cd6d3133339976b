package dev.tombolo.cli.models;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.cli.options.AsOf;
import dev.tombolo.cli.options.Format;
import dev.tombolo.cli.print.Json;
import dev.tombolo.environment.EnvironmentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tombolo models}: what the catalog knows, overlays of the environments folder included. */
@Command(
        name = "models",
        description = "Lists the models of the catalog: where each is served, how it is called, sold and guarded.",
        mixinStandardHelpOptions = true)
public final class ModelsCommand implements Callable<Integer> {
    @Option(names = "--cloud", paramLabel = "aws|oci", description = "Only models of this cloud.")
    private Optional<Cloud> cloud = Optional.empty();

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(
            names = "--environments",
            paramLabel = "DIR",
            description = "The folder whose overlays apply. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("environments");

    @Option(names = "--format", paramLabel = "text|json", description = "How to answer. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var day = asOf.day();
        var models = models(EnvironmentFolder.catalog(folder));
        var answer = spec.commandLine().getOut();
        answer.print(format == Format.json ? Json.text(models) : new ModelsText(models, day).text());
        answer.flush();
        return 0;
    }

    private List<ModelRecord> models(Catalog catalog) {
        return catalog.models().stream()
                .filter(model -> cloud.map(model.cloud()::equals).orElse(true))
                .toList();
    }
}

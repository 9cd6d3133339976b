package dev.tombolo.cli.models;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.cli.options.Answer;
import dev.tombolo.cli.options.AsOf;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.environment.EnvironmentFolder;
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

    @Mixin
    private Environments environments = new Environments();

    @Mixin
    private Answer answer = new Answer();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var day = asOf.day();
        var models = models(EnvironmentFolder.catalog(environments.folder()));
        answer.print(spec, models, new ModelsText(models, day)::text);
        return 0;
    }

    private List<ModelRecord> models(Catalog catalog) {
        return catalog.models().stream()
                .filter(model -> cloud.map(model.cloud()::equals).orElse(true))
                .toList();
    }
}

package dev.tombolo.cli.models;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.options.Answer;
import dev.tombolo.cli.options.AsOf;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.refresh.Refresh;
import dev.tombolo.cli.refresh.RefreshText;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code tombolo models}: what the catalog knows, overlays of the environments folder included; with {@code --refresh} what
 * a cloud lists now and the catalog says otherwise.
 */
@Command(
        name = "models",
        description = "Lists the models of the catalog: where each is served, how it is called, sold and guarded."
                + " With --refresh it compares them with what a cloud lists, and writes proposals.",
        mixinStandardHelpOptions = true)
public final class ModelsCommand implements Callable<Integer> {
    @Option(
            names = "--cloud",
            paramLabel = "aws|oci",
            description = "Only models of this cloud. With --refresh: the cloud that is asked. Default then: aws.")
    private Optional<Cloud> cloud = Optional.empty();

    @Option(
            names = "--refresh",
            description =
                    "Asks the Regions of a cloud for their models, says what the catalog says otherwise, and writes"
                            + " overlays that you can read and take over. The catalog is not changed.")
    private boolean refresh;

    @Option(
            names = "--regions",
            paramLabel = "REGION",
            split = ",",
            description = "With --refresh: only these Regions. Default: all of the commercial partition or realm.")
    private List<String> regions = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "With --refresh: where proposals are written. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("target", "tombolo", "catalog");

    @Mixin
    private AsOf asOf = new AsOf();

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
        var day = asOf.day();
        var catalog = EnvironmentFolder.catalog(environments.folder());
        if (refresh) {
            return refresh(catalog, day);
        }
        var models = models(catalog);
        answer.print(spec, models, new ModelsText(models, day)::text);
        return 0;
    }

    private int refresh(Catalog catalog, LocalDate day) {
        var report = new Refresh(catalog, cloud.orElse(Cloud.AWS), regions, day, out, live).report();
        answer.print(spec, report, new RefreshText(report)::text);
        return report.isEmpty() ? 1 : 0;
    }

    private List<ModelRecord> models(Catalog catalog) {
        return catalog.models().stream()
                .filter(model -> cloud.map(model.cloud()::equals).orElse(true))
                .toList();
    }
}

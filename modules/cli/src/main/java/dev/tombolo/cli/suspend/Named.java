package dev.tombolo.cli.suspend;

import dev.tombolo.cli.options.AsOf;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.options.Out;
import dev.tombolo.environment.edit.SuspensionEdit;
import dev.tombolo.environment.edit.SuspensionTarget;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What {@code suspend} and {@code resume} have in common: where, and what. */
final class Named {
    @Parameters(index = "0", paramLabel = "ENV", description = "The environment whose file is changed.")
    private String environment = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CONSUMER", description = "The consumer.")
    private Optional<String> consumer = Optional.empty();

    @Option(names = "--model", paramLabel = "MODEL", description = "A model instead, for every consumer of it.")
    private Optional<String> model = Optional.empty();

    @Mixin
    private Environments environments = new Environments();

    @Mixin
    private Out out = new Out();

    @Mixin
    private AsOf asOf = new AsOf();

    SuspensionEdit edit(CommandLine command) {
        if (consumer.isPresent() == model.isPresent()) {
            throw new ParameterException(command, "name a consumer or --model, and one of them only");
        }
        return new SuspensionEdit(environments.folder(), environment, target());
    }

    SuspensionTarget target() {
        return model.map(SuspensionTarget::model).orElseGet(() -> SuspensionTarget.consumer(consumer.orElseThrow()));
    }

    Path folder() {
        return environments.folder();
    }

    Path out() {
        return out.folder();
    }

    AsOf asOf() {
        return asOf;
    }
}

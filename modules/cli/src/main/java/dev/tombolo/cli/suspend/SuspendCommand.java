package dev.tombolo.cli.suspend;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tombolo suspend}: the stop button. */
@Command(
        name = "suspend",
        description =
                "Stops the calls of a consumer, or of everyone to a model: edits the environment's file, plans it and"
                        + " names the command that deploys it. Every resource stays.",
        mixinStandardHelpOptions = true)
public final class SuspendCommand implements Callable<Integer> {
    @Mixin
    private Named named = new Named();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why, in at least ten characters: everybody who plans reads it.")
    private String reason = "";

    @Option(names = "--since", paramLabel = "DATE", description = "The day to write down. Default: that of --as-of.")
    private Optional<LocalDate> since = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var command = spec.commandLine();
        var day = since.orElseGet(() -> named.asOf().day());
        var changed = named.edit(command).suspend(day, reason);
        return new Afterwards(named, command).tell(changed, "suspended");
    }
}

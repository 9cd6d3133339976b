package dev.tombolo.cli.suspend;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tombolo resume}: lifts what {@code suspend} or a person wrote. */
@Command(
        name = "resume",
        description =
                "Lifts a suspension: edits the environment's file, plans it and names the command that deploys it.",
        mixinStandardHelpOptions = true)
public final class ResumeCommand implements Callable<Integer> {
    @Mixin
    private Named named = new Named();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var command = spec.commandLine();
        var changed = named.edit(command).resume();
        return new Afterwards(named, command).tell(changed, "resumed");
    }
}

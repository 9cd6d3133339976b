package dev.tombolo.cli;

import dev.tombolo.cli.access.AccessCommand;
import dev.tombolo.cli.adopt.ImportCommand;
import dev.tombolo.cli.check.CheckCommand;
import dev.tombolo.cli.handoff.HandOffCommand;
import dev.tombolo.cli.models.ModelsCommand;
import dev.tombolo.cli.organization.ScpCommand;
import dev.tombolo.cli.plan.PlanCommand;
import dev.tombolo.cli.preflight.PreflightCommand;
import dev.tombolo.cli.reconcile.ReconcileCommand;
import dev.tombolo.cli.smoke.SmokeCommand;
import dev.tombolo.cli.suspend.ResumeCommand;
import dev.tombolo.cli.suspend.SuspendCommand;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;

/**
 * The commands, in the order in which they are listed. Picocli looks at each option of what it is handed before it reads an
 * argument, so it is handed the command that is asked for, and all of them only where it must list them.
 */
public final class Commands {
    private static final List<Class<?>> ALL = List.of(
            PlanCommand.class,
            CheckCommand.class,
            AccessCommand.class,
            PreflightCommand.class,
            SmokeCommand.class,
            ReconcileCommand.class,
            ModelsCommand.class,
            HandOffCommand.class,
            ScpCommand.class,
            SuspendCommand.class,
            ResumeCommand.class,
            ImportCommand.class);

    private Commands() {}

    /** Returns what every command is called. */
    public static List<String> names() {
        return ALL.stream().map(Commands::name).toList();
    }

    static List<Class<?>> askedFor(String... arguments) {
        var first = Arrays.stream(arguments).limit(1).toList();
        var named =
                ALL.stream().filter(command -> first.contains(name(command))).toList();
        return named.isEmpty() ? ALL : named;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}

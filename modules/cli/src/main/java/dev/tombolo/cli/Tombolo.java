package dev.tombolo.cli;

import dev.tombolo.assurance.output.UnreadableOutput;
import dev.tombolo.cli.background.Background;
import dev.tombolo.cli.options.DayConverter;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.freshness.Freshness;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code tombolo} command: exit 0 clean, 1 findings at error, 2 bad input. */
@Command(
        name = "tombolo",
        description = "Provisions AI models in the clouds that you already have.",
        mixinStandardHelpOptions = true,
        versionProvider = Tombolo.Version.class)
public final class Tombolo implements Runnable {
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Background.run("environment-folder", EnvironmentFolder::prepare);
        Freshness.requireFresh("tombolo", Tombolo.class);
        System.exit(run(arguments));
    }

    /** Runs a command and returns its exit code. */
    public static int run(String... arguments) {
        var line = new CommandLine(new Tombolo());
        Commands.askedFor(arguments).forEach(line::addSubcommand);
        return line.registerConverter(LocalDate.class, new DayConverter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command))
                .execute(arguments);
    }

    private static int failed(Exception exception, CommandLine command) {
        if (exception instanceof InvalidInput invalid) {
            command.getErr().println(invalid.getMessage());
            return BAD_INPUT;
        }
        if (exception instanceof UnreadableOutput unreadable) {
            command.getErr().println(unreadable.getMessage());
            return BAD_INPUT;
        }
        command.getErr()
                .println("tombolo: " + exception.getMessage() + " · run again with TOMBOLO_TRACE=1 and report it");
        if (System.getenv("TOMBOLO_TRACE") != null) {
            exception.printStackTrace(command.getErr());
        }
        return FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }

    /** Says which version this is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Tombolo.class.getPackage().getImplementationVersion();
            return new String[] {"tombolo " + (version == null ? "(not from a jar)" : version)};
        }
    }
}

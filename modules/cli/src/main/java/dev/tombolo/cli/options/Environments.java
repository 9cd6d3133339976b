package dev.tombolo.cli.options;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --environments}. */
public final class Environments {
    @Option(
            names = "--environments",
            paramLabel = "DIR",
            description = "The folder of environments, catalog overlays and shared rules. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("environments");

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }
}

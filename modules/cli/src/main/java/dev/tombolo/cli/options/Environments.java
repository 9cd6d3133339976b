package dev.tombolo.cli.options;

import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --environments}. */
public final class Environments {
    private static final Path USUAL = Path.of("environments");

    @Option(
            names = "--environments",
            paramLabel = "DIR",
            description = "The folder of environments, catalog overlays and shared rules. Default: ${DEFAULT-VALUE}.")
    private Path folder = USUAL;

    /**
     * Returns the folder. The usual one may be missing, where a command needs none.
     *
     * @throws InvalidInput when another one was named that is not there
     */
    public Path folder() {
        if (!folder.equals(USUAL) && !Files.isDirectory(folder)) {
            throw new InvalidInput(List.of(new Problem(
                    Position.whole(folder.toString()),
                    KeyPath.ROOT,
                    "is not a folder",
                    "name one that holds environments")));
        }
        return folder;
    }
}

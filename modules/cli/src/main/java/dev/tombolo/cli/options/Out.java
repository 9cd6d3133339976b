package dev.tombolo.cli.options;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --out}. */
public final class Out {
    @Option(names = "--out", paramLabel = "DIR", description = "Where plans are written. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("target", "tombolo");

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }
}

package dev.tombolo.cli.options;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --against}. */
public final class Against {
    @Option(
            names = "--against",
            paramLabel = "BASE",
            description =
                    "Also says what is different from BASE: a folder of earlier plans, or a revision of git, whose"
                            + " environments this version plans.")
    private Optional<String> base = Optional.empty();

    /** Returns what the user named. */
    public Optional<String> base() {
        return base;
    }
}

package dev.tombolo.cli.options;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --as-of}: the only place where a command looks at the calendar. */
public final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that dates are compared with, such as 2027-03-31. Default: today.")
    private Optional<LocalDate> day = Optional.empty();

    /** Returns the day. */
    public LocalDate day() {
        return day.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }
}

package dev.tombolo.cli.refresh;

import dev.tombolo.cli.print.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A refresh as a person reads it.
 *
 * @param report what was found
 */
public record RefreshText(RefreshReport report) {
    /** Returns the text. */
    public String text() {
        return Stream.of(head(), differences(), unlisted(), files())
                        .flatMap(List::stream)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private List<String> head() {
        int regions = report.regions().size();
        return List.of(report.cloud().key() + " · " + regions + (regions == 1 ? " Region" : " Regions") + " · "
                + report.asOf() + " · the catalog was not changed");
    }

    private List<String> differences() {
        if (report.differences().isEmpty()) {
            return List.of(report.isEmpty() ? "  no list was answered" : "  what was listed is as the catalog says");
        }
        var table = new Table("MODEL", "DIFFERENCE", "ABOUT", "WHAT");
        report.differences()
                .forEach(difference ->
                        table.row(difference.model(), difference.kind().word(), difference.about(), difference.says()));
        return table.lines("  ");
    }

    private List<String> unlisted() {
        if (report.unlisted().isEmpty()) {
            return List.of();
        }
        var regions = new LinkedHashMap<Reason, List<String>>();
        for (var unlisted : report.unlisted()) {
            regions.computeIfAbsent(new Reason(unlisted.permission(), unlisted.says()), reason -> new ArrayList<>())
                    .add(unlisted.region());
        }
        var table = new Table("NOT LISTED", "WHY", "REGIONS");
        regions.forEach((reason, where) -> table.row(reason.permission(), reason.says(), String.join(" ", where)));
        return table.lines("  ");
    }

    /** Why a list of some Regions has no answer. */
    private record Reason(String permission, String says) {}

    private List<String> files() {
        return report.files().isEmpty()
                ? List.of()
                : Stream.concat(
                                report.files().stream().map(file -> "  wrote: " + file),
                                Stream.of("  next: read them, and put what you believe into environments/catalog"))
                        .toList();
    }
}

package dev.tombolo.cli.check;

import dev.tombolo.assurance.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports as a person reads them.
 *
 * @param reports the reports
 */
record CheckText(List<CheckReport> reports) {
    private static final String TYPES_SHOWN = ", ";

    String text() {
        return Stream.concat(reports.stream().flatMap(CheckText::lines), Stream.of(sum()))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> lines(CheckReport report) {
        return Stream.of(
                        Stream.of(head(report)),
                        report.findings().stream().flatMap(CheckText::lines),
                        report.accepted().stream().map(CheckText::accepted),
                        report.limits().stream().map(limit -> "  limit: " + limit),
                        notLookedAt(report),
                        Stream.of(""))
                .flatMap(lines -> lines);
    }

    private static String head(CheckReport report) {
        long applied = report.rules().values().stream()
                .filter(word -> !word.equals(CheckReport.NOT_APPLICABLE))
                .count();
        return report.subject() + " · as of " + report.asOf() + " · "
                + counted(report.resources(), "resource") + ", " + applied + " of "
                + counted(report.rules().size(), "rule") + " had something to look at";
    }

    private static Stream<String> lines(LocatedFinding located) {
        return Stream.of(
                "  " + located.severity() + "  " + located.id() + "  " + located.resource() + " (" + located.type()
                        + ") " + located.message(),
                "    at " + located.file() + ":" + located.line()
                        + (located.property().isEmpty() ? "" : " " + located.property()),
                "    fix: " + located.fix());
    }

    private static String accepted(LocatedFinding located) {
        return "  accepted  " + located.id() + "  " + located.resource() + " (" + located.type() + ") "
                + located.message();
    }

    private static Stream<String> notLookedAt(CheckReport report) {
        return report.notLookedAt().isEmpty()
                ? Stream.empty()
                : Stream.of(report.notLookedAt().entrySet().stream()
                        .map(type -> type.getValue() + " " + type.getKey())
                        .collect(Collectors.joining(TYPES_SHOWN, "  not looked at: ", "")));
    }

    private String sum() {
        return counted(reports.size(), "subject") + ", " + counted(count(Severity.ERROR), "error") + ", "
                + counted(count(Severity.WARNING), "warning") + ", " + counted(count(Severity.NOTE), "note");
    }

    private long count(Severity severity) {
        return reports.stream().mapToLong(report -> report.count(severity)).sum();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}

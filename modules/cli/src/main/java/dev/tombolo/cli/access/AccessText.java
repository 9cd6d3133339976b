package dev.tombolo.cli.access;

import dev.tombolo.cli.print.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reports as a person reads them: a table for each principal, and below it where the statements that decide stand.
 *
 * @param reports the reports
 */
record AccessText(List<AccessReport> reports) {

    private static final String INDENT = "  ";

    String text() {
        List<String> lines = new ArrayList<>();
        reports.forEach(report -> lines.addAll(lines(report)));
        lines.add(summary());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(AccessReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.subject() + " · as of " + report.asOf()
                + report.against()
                        .map(comparison -> " · compared with " + comparison.base())
                        .orElse("")
                + (report.notGiven().isEmpty() ? "" : " · not handed over: " + String.join(", ", report.notGiven())));
        lines.add("");
        byPrincipal(report).forEach((principal, rows) -> lines.addAll(principal(principal, rows)));
        report.problems().forEach(problem -> lines.add(INDENT + "problem: " + problem));
        report.against().ifPresent(comparison -> lines.addAll(against(comparison)));
        lines.add(INDENT + report.otherCallsDenied() + " other calls of the catalog's models are denied");
        lines.add("");
        return lines;
    }

    private static List<String> against(AccessComparison comparison) {
        List<String> lines = new ArrayList<>();
        comparison
                .renamed()
                .forEach(renamed ->
                        lines.add(INDENT + "renamed: " + renamed.before() + " is " + renamed.after() + " now"));
        comparison.calls().stream()
                .collect(Collectors.groupingBy(
                        call -> call.after() + " now, was " + call.before() + ": ",
                        LinkedHashMap::new,
                        Collectors.mapping(AccessComparison.CallChange::call, Collectors.toList())))
                .forEach((change, rows) -> FoldedRow.of(rows)
                        .forEach(row -> lines.add(INDENT + change + row.call() + " · "
                                + row.first().because())));
        comparison
                .notDecided()
                .forEach(statement -> lines.add(INDENT + "new, not decided: " + statement.change() + " in "
                        + statement.resource() + ": " + statement.says()));
        if (lines.isEmpty()) {
            lines.add(INDENT + "nothing is answered differently than in " + comparison.base());
        }
        return lines;
    }

    private static Map<String, List<AccessReport.CallRow>> byPrincipal(AccessReport report) {
        return report.decisions().stream()
                .collect(Collectors.groupingBy(
                        row -> row.principal() + " on " + row.cloud(), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<String> principal(String principal, List<AccessReport.CallRow> rows) {
        Notes notes = new Notes();
        Table table = new Table(
                "MODEL",
                "THROUGH",
                "API",
                "REGION",
                "FROM",
                "GUARDRAIL",
                "CREDENTIAL",
                "DELIVERY",
                "ANSWER",
                "WISH",
                "BECAUSE");
        FoldedRow.of(rows).forEach(row -> table.row(cells(row, notes)));
        List<String> lines = new ArrayList<>(List.of(INDENT + principal));
        lines.addAll(table.lines(INDENT + INDENT));
        lines.addAll(notes.lines(INDENT + INDENT));
        lines.add("");
        return lines;
    }

    private static String[] cells(FoldedRow row, Notes notes) {
        AccessReport.CallRow first = row.first();
        return new String[] {
            first.calledAs(),
            first.through(),
            String.join(" ", first.apis()) + " on " + first.endpoint(),
            row.regions(),
            first.from(),
            row.value(AccessReport.CallRow::guardrail),
            row.value(AccessReport.CallRow::credential),
            row.value(AccessReport.CallRow::delivery),
            first.outcome(),
            first.wish().words(),
            first.because() + notes.of(first)
        };
    }

    private String summary() {
        long problems =
                reports.stream().mapToLong(report -> report.problems().size()).sum();
        return reports.size()
                + (reports.size() == 1 ? " subject, " : " subjects, ")
                + problems
                + (problems == 1 ? " problem" : " problems");
    }
}

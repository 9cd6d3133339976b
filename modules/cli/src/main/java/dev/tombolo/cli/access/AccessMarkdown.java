package dev.tombolo.cli.access;

import dev.tombolo.cli.print.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is answered differently than in a base, as reviewers read it on a pull request.
 *
 * @param reports the reports, each compared
 */
record AccessMarkdown(List<AccessReport> reports) {
    private static final List<String> CALLS =
            List.of("now", "was", "who", "model", "through", "by", "in", "from", "guardrail", "credential", "because");
    private static final List<String> STATEMENTS = List.of("change", "in", "says");

    String text() {
        var markdown = new Markdown();
        for (var report : reports) {
            report.against().ifPresent(comparison -> add(markdown, report, comparison));
        }
        return markdown.text();
    }

    private static void add(Markdown markdown, AccessReport report, AccessComparison comparison) {
        markdown.heading(report.subject(), "who may call what, compared with " + comparison.base())
                .sentence(summary(comparison))
                .points(comparison.renamed().stream()
                        .map(renamed -> renamed.before() + " is " + renamed.after() + " now")
                        .toList())
                .table(CALLS, calls(comparison))
                .table(STATEMENTS, statements(comparison))
                .sentence(report.problems().isEmpty() ? "" : "Not as the environment asks:")
                .points(report.problems());
    }

    private static String summary(AccessComparison comparison) {
        long opened = comparison.calls().stream()
                .filter(AccessComparison.CallChange::opens)
                .count();
        long closed = comparison.calls().size() - opened;
        var parts = new ArrayList<String>();
        Stream.of(
                        count(opened, "call is let in", "calls are let in"),
                        count(closed, "call is kept out", "calls are kept out"),
                        count(
                                comparison.notDecided().size(),
                                "statement lets more in that no known call shows",
                                "statements let more in that no known call shows"))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts.isEmpty() ? "Nothing is answered differently." : String.join(", ", parts) + ".";
    }

    private static String count(long number, String one, String several) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : several);
    }

    private static List<List<String>> calls(AccessComparison comparison) {
        return comparison.calls().stream()
                .collect(Collectors.groupingBy(
                        change -> List.of(change.after(), change.before()),
                        LinkedHashMap::new,
                        Collectors.mapping(AccessComparison.CallChange::call, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(same -> FoldedRow.of(same.getValue())
                        .map(row -> row(same.getKey().get(0), same.getKey().get(1), row)))
                .toList();
    }

    private static List<String> row(String now, String was, FoldedRow row) {
        var first = row.first();
        return List.of(
                now,
                was,
                first.principal(),
                first.calledAs(),
                first.through(),
                String.join(" ", first.apis()) + " on " + first.endpoint(),
                row.regions(),
                first.from(),
                row.value(AccessReport.CallRow::guardrail),
                row.value(AccessReport.CallRow::credential),
                first.because());
    }

    private static List<List<String>> statements(AccessComparison comparison) {
        return comparison.notDecided().stream()
                .map(statement -> List.of(statement.change(), statement.resource(), statement.says()))
                .toList();
    }
}

package dev.tombolo.cli.preflight;

import dev.tombolo.cli.print.Table;
import dev.tombolo.live.preflight.Answer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Preflights, in words.
 *
 * @param reports what the clouds said
 */
record PreflightText(List<PreflightReport> reports) {
    String text() {
        return reports.stream().map(PreflightText::text).collect(Collectors.joining("\n"));
    }

    private static String text(PreflightReport report) {
        var table = new Table("ANSWER", "CHECK", "ABOUT", "WHAT");
        report.checks()
                .forEach(check -> check.answers()
                        .forEach(answer ->
                                table.row(answer.outcome().word(), check.check(), answer.subject(), what(answer))));
        return "%s · %s · %s %s · nothing was changed%n%s%n  %d passed, %d warned, %d failed, %d not checked%n"
                .formatted(
                        report.environment(),
                        report.cloud().key(),
                        report.account(),
                        report.region(),
                        String.join("\n", table.lines("  ")),
                        report.passed(),
                        report.warned(),
                        report.failed(),
                        report.notChecked())
                .replace(System.lineSeparator(), "\n");
    }

    private static String what(Answer answer) {
        return answer.remedy().isEmpty() ? answer.says() : answer.says() + " · " + answer.remedy();
    }
}

package dev.tombolo.cli.live;

import dev.tombolo.cli.print.Table;
import dev.tombolo.live.check.Answer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What clouds said, in words.
 *
 * @param reports what they said
 * @param remark what the command did to them
 */
public record CloudText(List<CloudReport> reports, String remark) {
    /** Returns the text. */
    public String text() {
        return reports.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(CloudReport report) {
        var table = new Table("ANSWER", "CHECK", "ABOUT", "WHAT");
        report.checks()
                .forEach(check -> check.answers()
                        .forEach(answer ->
                                table.row(answer.outcome().word(), check.check(), answer.subject(), what(answer))));
        return "%s · %s · %s %s · %s%n%s%n  %d passed, %d warned, %d failed, %d not checked%n"
                .formatted(
                        report.environment(),
                        report.cloud().key(),
                        report.account(),
                        report.region(),
                        remark,
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

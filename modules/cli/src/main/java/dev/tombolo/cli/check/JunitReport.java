package dev.tombolo.cli.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings as build servers read them: a suite for each path, a test for each rule. A rule whose findings are milder than
 * the threshold or accepted passes, and says them.
 *
 * @param reports the reports
 * @param threshold from which severity on a test fails
 */
record JunitReport(List<CheckReport> reports, Threshold threshold) {
    String text() {
        return reports.stream()
                .map(this::suite)
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tombolo check\">\n",
                        "</testsuites>\n"));
    }

    private String suite(CheckReport report) {
        var cases = report.rules().entrySet().stream()
                .map(rule -> testcase(report, rule))
                .toList();
        return "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\">\n%s  </testsuite>\n"
                .formatted(
                        escaped(report.subject()),
                        cases.size(),
                        cases.stream()
                                .filter(text -> text.contains("<failure "))
                                .count(),
                        cases.stream()
                                .filter(text -> text.contains("<skipped "))
                                .count(),
                        String.join("", cases));
    }

    private String testcase(CheckReport report, Map.Entry<String, String> rule) {
        String head = "    <testcase classname=\"%s\" name=\"%s\"".formatted(escaped(report.subject()), rule.getKey());
        return switch (rule.getValue()) {
            case CheckReport.PASSED -> head + "/>\n";
            case CheckReport.NOT_APPLICABLE ->
                head + ">\n      <skipped message=\"not applicable\"/>\n    </testcase>\n";
            case CheckReport.ACCEPTED ->
                head + ">\n" + told(of(rule.getKey(), report.accepted())) + "    </testcase>\n";
            default -> head + ">\n" + found(of(rule.getKey(), report.findings())) + "    </testcase>\n";
        };
    }

    private static List<LocatedFinding> of(String rule, List<LocatedFinding> findings) {
        return findings.stream().filter(finding -> finding.id().equals(rule)).toList();
    }

    private String found(List<LocatedFinding> findings) {
        LocatedFinding worst = findings.get(0);
        return threshold.isMetBy(worst.finding().severity())
                ? "      <failure type=\"%s\" message=\"%s\">%s</failure>\n"
                        .formatted(worst.severity(), escaped(worst.message()), lines(findings))
                : told(findings);
    }

    private static String told(List<LocatedFinding> findings) {
        return "      <system-out>%s</system-out>\n".formatted(lines(findings));
    }

    private static String lines(List<LocatedFinding> findings) {
        return findings.stream().map(JunitReport::line).collect(Collectors.joining("\n"));
    }

    private static String line(LocatedFinding located) {
        return escaped("%s:%d: %s: %s %s · %s"
                .formatted(
                        located.file(),
                        located.line(),
                        located.severity(),
                        located.resource(),
                        located.message(),
                        located.fix()));
    }

    /** XML 1.0 has no control characters but white space. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

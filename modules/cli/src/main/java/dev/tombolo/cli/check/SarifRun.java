package dev.tombolo.cli.check;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import java.util.List;

/**
 * One run of the check.
 *
 * @param tool who ran, and the rules
 * @param invocations what could not be told
 * @param results the findings of all paths
 * @param columnKind how columns are counted; none is told, but the format asks for it
 */
record SarifRun(Tool tool, List<Invocation> invocations, List<SarifResult> results, String columnKind) {
    static SarifRun of(List<CheckReport> reports, List<Rule> rules) {
        var ids = rules.stream().map(Rule::id).toList();
        return new SarifRun(
                new Tool(new Driver(
                        "tombolo", rules.stream().map(SarifRun::descriptor).toList())),
                List.of(new Invocation(
                        true,
                        reports.stream()
                                .flatMap(report -> report.limits().stream()
                                        .map(limit ->
                                                new Notification("note", new Message(report.subject() + ": " + limit))))
                                .toList())),
                reports.stream()
                        .flatMap(report -> report.findings().stream())
                        .map(finding -> SarifResult.of(finding, ids.indexOf(finding.id())))
                        .toList(),
                "utf16CodeUnits");
    }

    private static Descriptor descriptor(Rule rule) {
        RuleMetadata metadata = rule.metadata();
        return new Descriptor(
                rule.id(),
                new Message(metadata.summary() + "."),
                new Message("To mend it: " + metadata.fix() + "."),
                metadata.source().url().toString(),
                new Configuration(metadata.severity().toString()),
                new Tags(List.of(metadata.topic().toString())));
    }

    /**
     * Who ran.
     *
     * @param driver the program
     */
    record Tool(Driver driver) {}

    /**
     * The program.
     *
     * @param name its name
     * @param rules its rules, sorted by id
     */
    record Driver(String name, List<Descriptor> rules) {}

    /**
     * A rule.
     *
     * @param id its id
     * @param shortDescription what is wrong
     * @param help what to do
     * @param helpUri where the fact behind it is published
     * @param defaultConfiguration how bad a finding is at worst
     * @param properties its topic
     */
    record Descriptor(
            String id,
            Message shortDescription,
            Message help,
            String helpUri,
            Configuration defaultConfiguration,
            Tags properties) {}

    /**
     * How bad a finding is.
     *
     * @param level the severity
     */
    record Configuration(String level) {}

    /**
     * What a rule is about.
     *
     * @param tags its topic
     */
    record Tags(List<String> tags) {}

    /**
     * How the run went.
     *
     * @param executionSuccessful whether every path was judged
     * @param toolExecutionNotifications what the paths do not tell
     */
    record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    /**
     * A remark on the run.
     *
     * @param level how much it matters
     * @param message what it says
     */
    record Notification(String level, Message message) {}

    /**
     * A text.
     *
     * @param text the text
     */
    record Message(String text) {}
}

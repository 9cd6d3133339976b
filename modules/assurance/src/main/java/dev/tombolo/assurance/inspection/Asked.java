package dev.tombolo.assurance.inspection;

import dev.tombolo.assurance.graph.PropertyPath;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Certainty;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule that is asked. One that fails has looked at nothing, so that its silence must not pass: it becomes an error, on
 * itself, in the output that it failed on.
 *
 * @param rule the rule
 * @param first the first of the resources that it is asked about
 */
record Asked(Rule rule, Resource first) {

    private static final Pattern CALLED_BY_RULES =
            Pattern.compile("(java|jdk|dev\\.tombolo\\.assurance\\.(rule|view|graph|ocipolicy))\\..*");
    private static final String FIX =
            "mend the rule, or tell whoever wrote it; until then nothing of this was judged by it";

    Outcome about(Views views) {
        try {
            return Optional.ofNullable(rule.check(views))
                    .map(this::answered)
                    .orElseGet(() -> failed("it answers nothing"));
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            return failed(e + where(e));
        }
    }

    private Outcome answered(Outcome outcome) {
        return outcome.findings().stream()
                .map(Finding::ruleId)
                .filter(id -> !id.equals(rule.id()))
                .findFirst()
                .map(other -> failed("its finding names another rule, \"" + other + "\""))
                .orElse(outcome);
    }

    private Outcome failed(String why) {
        return new Outcome.Findings(List.of(new Finding(
                rule.id(),
                Severity.ERROR,
                Certainty.CERTAIN,
                rule.id(),
                rule.id(),
                "rule",
                PropertyPath.ROOT,
                first.place(),
                "failed: " + why.lines().findFirst().orElse(""),
                FIX)));
    }

    /** The line of the rule, and not of what it calls. */
    private static String where(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> !CALLED_BY_RULES.matcher(frame.getClassName()).matches())
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }
}

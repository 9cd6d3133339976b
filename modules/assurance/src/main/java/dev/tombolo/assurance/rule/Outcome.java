package dev.tombolo.assurance.rule;

import dev.tombolo.assurance.view.Answer;
import java.util.List;
import java.util.stream.Stream;

/** A rule's answer: it had nothing to look at, all of it is as it should be, or there are findings. */
public sealed interface Outcome {

    /** The findings; empty unless there are some. */
    default List<Finding> findings() {
        return List.of();
    }

    /** The answer that follows from what a rule says about each thing that it looked at. */
    static Outcome of(Rule rule, Stream<Verdict> verdicts) {
        List<Verdict> all = verdicts.toList();
        if (all.isEmpty()) {
            return new NotApplicable();
        }
        List<Finding> findings = all.stream()
                .filter(verdict -> verdict.violated() != Answer.NO)
                .map(verdict -> Finding.of(rule, verdict))
                .sorted()
                .distinct()
                .toList();
        return findings.isEmpty() ? new Pass() : new Findings(findings);
    }

    /** There is nothing that the rule speaks of. */
    record NotApplicable() implements Outcome {}

    /** Everything that the rule speaks of was seen, and is as it should be. */
    record Pass() implements Outcome {}

    /**
     * Something is not as it should be, or cannot be told.
     *
     * @param findings at least one, sorted
     */
    record Findings(@Override List<Finding> findings) implements Outcome {

        public Findings {
            findings = List.copyOf(findings);
        }
    }
}

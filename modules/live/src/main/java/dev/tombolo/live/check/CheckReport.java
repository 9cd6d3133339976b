package dev.tombolo.live.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param check its name
 * @param permissions the actions that it needs
 * @param answers what is known now, in the order of its questions
 */
public record CheckReport(String check, List<String> permissions, List<Answer> answers) {
    CheckReport(Check check, List<Answer> answers) {
        this(
                check.name(),
                check.permissions().stream().map(Permission::action).distinct().toList(),
                answers);
    }

    /** Tells whether every answer is a pass or a warning. */
    public boolean isClean() {
        return answers.stream()
                .allMatch(answer -> answer.outcome() == Outcome.PASS || answer.outcome() == Outcome.WARN);
    }

    /** Returns the same check with none of its answers believed. */
    CheckReport doubted(String says, String remedy) {
        return new CheckReport(
                check,
                permissions,
                answers.stream()
                        .map(answer -> Answer.notChecked(answer.subject(), says, remedy))
                        .toList());
    }
}

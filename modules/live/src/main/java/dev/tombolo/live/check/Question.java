package dev.tombolo.live.check;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something that a cloud is asked, beside all others and at the same time.
 *
 * @param subject what it is about, in the words of the environment file
 * @param permission what a cloud must allow for it
 * @param asking asks, and returns at least one answer; it throws {@link dev.tombolo.live.call.Unanswered} where there is
 *     none
 */
public record Question(String subject, Permission permission, Supplier<List<Answer>> asking) {
    /** Returns a question that has one answer. */
    public static Question of(String subject, Permission permission, Supplier<Answer> asking) {
        return new Question(subject, permission, () -> List.of(asking.get()));
    }
}

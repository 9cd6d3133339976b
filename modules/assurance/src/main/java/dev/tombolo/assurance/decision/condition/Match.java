package dev.tombolo.assurance.decision.condition;

import dev.tombolo.assurance.view.Answer;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Whether something matches and, where that is not known, what would settle it; combined by Kleene's logic.
 *
 * @param answer whether it matches
 * @param open what would settle it, sorted; empty when the answer is certain
 */
public record Match(Answer answer, SortedSet<String> open) {

    /** Certainly. */
    public static final Match YES = new Match(Answer.YES, Collections.emptySortedSet());

    /** Certainly not. */
    public static final Match NO = new Match(Answer.NO, Collections.emptySortedSet());

    public Match {
        open = Collections.unmodifiableSortedSet(open);
    }

    /** Yes or no. */
    public static Match of(boolean certain) {
        return certain ? YES : NO;
    }

    /** A certain answer, or one that this would settle. */
    public static Match of(Answer answer, Supplier<String> settledBy) {
        return answer == Answer.UNKNOWN ? unknown(settledBy.get()) : of(answer == Answer.YES);
    }

    /** Not known until this is. */
    public static Match unknown(String settledBy) {
        return new Match(Answer.UNKNOWN, new TreeSet<>(Set.of(settledBy)));
    }

    /** Yes if both are; a certain no needs nothing settled. */
    public Match and(Match other) {
        return combined(other, answer.and(other.answer));
    }

    /** Yes if one of both is; a certain yes needs nothing settled. */
    public Match or(Match other) {
        return combined(other, answer.or(other.answer));
    }

    /** Yes for no, no for yes. */
    public Match not() {
        return isUnknown() ? this : of(answer == Answer.NO);
    }

    /** Whether it is certain that it matches. */
    public boolean isYes() {
        return answer == Answer.YES;
    }

    /** Whether it is certain that it does not match. */
    public boolean isNo() {
        return answer == Answer.NO;
    }

    /** Whether it depends on something that is not known. */
    public boolean isUnknown() {
        return answer == Answer.UNKNOWN;
    }

    private Match combined(Match other, Answer result) {
        if (result != Answer.UNKNOWN) {
            return of(result == Answer.YES);
        }
        SortedSet<String> both = new TreeSet<>(open);
        both.addAll(other.open);
        return new Match(result, both);
    }
}

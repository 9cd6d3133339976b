package dev.tombolo.assurance.rule;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.view.Answer;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule says about one thing that it looked at.
 *
 * @param violated whether the thing is as it should not be
 * @param at the property that shows it
 * @param message what it does, beginning with a verb: {@code allows …}
 * @param undecided why that cannot be told; read only when it is unknown
 * @param worst the severity that this one thing never exceeds, whatever the rule's own is
 * @param fix what to do about this one thing; empty where the rule's own fix says it
 */
public record Verdict(
        Answer violated, Property at, String message, String undecided, Severity worst, Optional<String> fix) {

    public Verdict {
        Objects.requireNonNull(violated, "violated");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(undecided, "undecided");
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(fix, "fix");
    }

    /** A verdict with the severity and the fix of its rule. */
    public Verdict(Answer violated, Property at, String message, String undecided) {
        this(violated, at, message, undecided, Severity.ERROR, Optional.empty());
    }

    /**
     * The verdict on a thing that a rule may or may not concern: none when it certainly does not.
     *
     * @param concerned whether the rule is about this thing
     * @param violated whether the thing is as it should not be
     */
    public static Stream<Verdict> of(
            Answer concerned, Answer violated, Property at, String message, Optional<String> undecided) {
        return concerned == Answer.NO
                ? Stream.empty()
                : Stream.of(new Verdict(
                        concerned.and(violated),
                        at,
                        message,
                        undecided.orElse("it depends on a value that is known only after deployment")));
    }
}

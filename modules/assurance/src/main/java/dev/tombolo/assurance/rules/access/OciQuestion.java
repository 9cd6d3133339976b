package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.ocipolicy.OciReading;
import dev.tombolo.assurance.ocipolicy.OciStatement;
import dev.tombolo.assurance.ocipolicy.UnreadOciStatement;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciGrant;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a rule asks of every policy statement of Oracle Cloud; one that was not understood is answered unknown.
 *
 * @param concerned which statements the rule is about
 * @param violated which of them are as they should not be
 * @param message what such a statement does
 */
record OciQuestion(Predicate<OciStatement> concerned, Predicate<OciStatement> violated, String message) {

    Stream<Verdict> ask(Views views) {
        return views.ociGrants().flatMap(this::ask);
    }

    private Stream<Verdict> ask(OciGrant grant) {
        return Verdict.of(
                answer(grant.reading(), concerned),
                answer(grant.reading(), violated),
                grant.property(),
                message + ": \"" + grant.property().value().display() + "\"",
                grant.reading() instanceof UnreadOciStatement unread ? Optional.of(unread.reason()) : Optional.empty());
    }

    private static Answer answer(OciReading reading, Predicate<OciStatement> question) {
        return reading instanceof OciStatement statement ? Answer.of(question.test(statement)) : Answer.UNKNOWN;
    }
}

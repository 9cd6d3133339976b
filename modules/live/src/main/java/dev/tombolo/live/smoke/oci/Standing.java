package dev.tombolo.live.smoke.oci;

import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.oci.OciCaller;

/**
 * How whoever is signed in stands to a consumer. Nobody can take the place of a principal on OCI, so that a call proves
 * something of the consumer only where the caller is it.
 *
 * @param caller who is signed in
 * @param principal who the consumer is
 * @param kind what is known
 * @param doubt why it is not known; empty where it is
 * @param remedy what to do; empty where there is nothing to do
 */
record Standing(OciCaller caller, OciPrincipal principal, Kind kind, String doubt, String remedy) {
    /** What is known. */
    enum Kind {
        /** It is the consumer. */
        CONSUMER,
        /** It may be. */
        UNCERTAIN,
        /** It is not. */
        SOMEBODY_ELSE
    }

    static Standing consumer(OciCaller caller, OciPrincipal principal) {
        return new Standing(caller, principal, Kind.CONSUMER, "", "");
    }

    static Standing uncertain(OciCaller caller, OciPrincipal principal, String doubt, String remedy) {
        return new Standing(caller, principal, Kind.UNCERTAIN, doubt, remedy);
    }

    static Standing somebodyElse(OciCaller caller, OciPrincipal principal) {
        return new Standing(caller, principal, Kind.SOMEBODY_ELSE, "", "run it as " + principal.description());
    }

    boolean isSomebodyElse() {
        return kind == Kind.SOMEBODY_ELSE;
    }

    /** Returns the answer about a consumer itself. */
    Answer answer(String consumer) {
        return switch (kind) {
            case CONSUMER ->
                Answer.pass(consumer, "signed in as " + caller.words() + ", of " + principal.description());
            case UNCERTAIN ->
                Answer.notChecked(
                        consumer,
                        "signed in as " + caller.words() + "; whether of " + principal.description() + " is not known: "
                                + doubt,
                        remedy);
            case SOMEBODY_ELSE ->
                Answer.notChecked(
                        consumer, "signed in as " + caller.words() + ", not of " + principal.description(), remedy);
        };
    }

    /** Returns the answer about a call that was not made. */
    Answer uncalled(String subject) {
        return Answer.notChecked(subject, "not called: whoever is signed in is not the consumer", remedy);
    }

    /** Returns what an answer is worth that depends on who called. */
    Answer worth(Answer answer) {
        return kind == Kind.CONSUMER
                ? answer
                : Answer.warn(answer.subject(), answer.says() + ", and whether to the consumer is not known", remedy);
    }
}

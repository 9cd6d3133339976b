package dev.tombolo.live.check;

import dev.tombolo.live.call.Unanswered;

/**
 * What is now known of one subject.
 *
 * @param subject what was asked about, in the words of the environment file
 * @param outcome how it ended
 * @param says what the cloud says
 * @param remedy what to do; empty where there is nothing to do
 */
public record Answer(String subject, Outcome outcome, String says, String remedy) {
    /** Returns that it is as it should be. */
    public static Answer pass(String subject, String says) {
        return new Answer(subject, Outcome.PASS, says, "");
    }

    /** Returns that a person should know something. */
    public static Answer warn(String subject, String says, String remedy) {
        return new Answer(subject, Outcome.WARN, says, remedy);
    }

    /** Returns that a deploy or a call will fail. */
    public static Answer fail(String subject, String says, String remedy) {
        return new Answer(subject, Outcome.FAIL, says, remedy);
    }

    /** Returns that it is not known. */
    public static Answer notChecked(String subject, String says, String remedy) {
        return new Answer(subject, Outcome.NOT_CHECKED, says, remedy);
    }

    /** Returns that it is not known because a call that needs this permission got no answer. */
    public static Answer notChecked(String subject, Permission permission, Unanswered why) {
        return notChecked(subject, why.says(), Remedy.of(why.reason(), permission));
    }
}

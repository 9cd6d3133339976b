package dev.tombolo.live.reconcile.aws;

import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Remedy;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Sets one mode that drifted, and says for certain what became of it.
 *
 * @param subject whose mode it is
 * @param before the mode in force
 * @param wanted the mode that is declared
 * @param permission what the cloud must allow for it
 * @param interruption keeps it from beginning
 */
record RetentionRepair(String subject, String before, String wanted, Permission permission, Interruption interruption) {
    /** After these the service has set nothing. */
    private static final Set<Reason> NOT_TAKEN =
            Set.of(Reason.DENIED, Reason.NOT_SIGNED_IN, Reason.THROTTLED, Reason.REFUSED);

    Answer by(Runnable put, Supplier<String> read) {
        interruption.requireNone();
        try {
            put.run();
        } catch (Unanswered e) {
            return NOT_TAKEN.contains(e.reason()) ? notSet(e) : unknown(e);
        }
        try {
            return readBack(read.get());
        } catch (Unanswered e) {
            return Answer.notChecked(
                    subject,
                    "was set from \"" + before + "\" to \"" + wanted + "\", and not read back: " + e.says(),
                    "run it with --check");
        }
    }

    private Answer notSet(Unanswered why) {
        return Answer.fail(
                subject,
                "\"" + before + "\" is in force, and \"" + wanted + "\" was not set: " + why.says(),
                Remedy.of(why.reason(), permission));
    }

    private Answer unknown(Unanswered why) {
        return Answer.notChecked(
                subject,
                "\"" + before + "\" was in force, and \"" + wanted + "\" may be set now: " + why.says(),
                "run it with --check");
    }

    private Answer readBack(String after) {
        return after.equals(wanted)
                ? Answer.pass(subject, "set from \"" + before + "\" to \"" + wanted + "\", and read back")
                : Answer.fail(
                        subject,
                        "was set to \"" + wanted + "\", and \"" + after + "\" is read back",
                        "somebody else writes it: find out who, then run it again");
    }
}

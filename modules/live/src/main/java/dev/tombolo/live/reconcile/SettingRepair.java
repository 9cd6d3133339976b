package dev.tombolo.live.reconcile;

import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Remedy;
import java.util.function.Supplier;

/**
 * Sets one setting that drifted, and says for certain what became of it.
 *
 * @param subject whose setting it is
 * @param before what is in force
 * @param wanted what is declared
 * @param permission what the cloud must allow for it
 * @param interruption keeps it from beginning
 */
public record SettingRepair(
        String subject, String before, String wanted, Permission permission, Interruption interruption) {
    /**
     * Sets it and reads it back.
     *
     * @throws Unanswered if the program is about to end; nothing was set then
     */
    public Answer by(Runnable put, Supplier<String> read) {
        interruption.requireNone();
        try {
            put.run();
        } catch (Unanswered e) {
            return e.reason().leavesDoubt() ? unknown(e) : notSet(e);
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
                        "find out whether somebody else writes it, or the service does not keep it");
    }
}

package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.Outcome;
import java.util.List;

/**
 * Who may call what differently than in the base, and what changed without any known call showing what it does.
 *
 * @param base what was compared with
 * @param isNew whether the base does not have this environment
 * @param renamed principals that are the same under another name
 * @param calls the calls whose answer is another
 * @param notDecided the statements that let more in, and that known calls do not show whole
 */
record AccessComparison(
        String base, boolean isNew, List<Renamed> renamed, List<CallChange> calls, List<StatementChange> notDecided) {
    /**
     * A principal that is the same under another name, as the output says.
     *
     * @param before what it was called
     * @param after what it is called
     */
    record Renamed(String before, String after) {}

    /**
     * A call whose answer is another.
     *
     * @param before what was answered; denied where nobody was there to call
     * @param after what is answered now; denied where nobody is there to call any more
     * @param call the call as it is answered now, or as it was where nobody is there any more
     */
    record CallChange(String before, String after, AccessReport.CallRow call) {
        /** Whether less is denied than before. */
        boolean opens() {
            return after.equals(Outcome.ALLOWED.toString()) || before.equals(Outcome.DENIED.toString());
        }
    }

    /**
     * A statement that lets more in.
     *
     * @param change {@code new or changed Allow} or {@code removed or narrowed Deny}
     * @param resource what a person calls the resource that has it
     * @param says what it says
     * @param place where it stands; in the output of the base for one that is gone
     */
    record StatementChange(String change, String resource, String says, String place) {}

    /** Whether anything is let in that was not. */
    boolean opens() {
        return !notDecided.isEmpty() || calls.stream().anyMatch(CallChange::opens);
    }
}

package dev.tombolo.live.reconcile.oci;

import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.reconcile.Repair;
import dev.tombolo.live.reconcile.SettingRepair;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells drift or repairs it.
 *
 * @param repair which of the two
 * @param interruption keeps a repair from beginning
 */
record DriftRepair(Repair repair, Interruption interruption) {
    /** Returns what is needed for it: permissions to read, and those to write where it writes. */
    List<Permission> permissions(List<Permission> read, Permission write) {
        return repair == Repair.CHECK
                ? read
                : Stream.concat(read.stream(), Stream.of(write)).toList();
    }

    Answer answer(
            String subject, String live, String wanted, Permission write, Runnable put, Supplier<String> readBack) {
        if (live.equals(wanted)) {
            return Answer.pass(subject, "\"" + live + "\" is in force, as declared");
        }
        return repair == Repair.CHECK
                ? Answer.fail(
                        subject,
                        "\"" + live + "\" is in force, and \"" + wanted + "\" is declared",
                        "run it with --apply; where it was set before, find out first who changed it")
                : new SettingRepair(subject, live, wanted, write, interruption).by(put, readBack);
    }
}

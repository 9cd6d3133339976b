package dev.tombolo.live.reconcile.aws;

import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.retention.AccountRetention;
import java.util.List;

/** Whether the data retention mode of the account is still the declared one, on each plane that is declared. */
final class RetentionDrift implements Check {
    private final DataRetention declared;
    private final AccountRetention live;
    private final Repair repair;

    RetentionDrift(DataRetention declared, AccountRetention live, Repair repair) {
        this.declared = declared;
        this.live = live;
        this.repair = repair;
    }

    @Override
    public String name() {
        return "data-retention";
    }

    @Override
    public List<Permission> permissions() {
        return declared.planes().stream().map(this::permission).toList();
    }

    private Permission permission(Plane plane) {
        return Permission.onAnything(
                plane.service() + (repair == Repair.CHECK ? ":GetAccountDataRetention" : ":PutAccountDataRetention"));
    }

    @Override
    public List<Question> questions() {
        return declared.planes().stream()
                .map(plane -> Question.of(plane.service(), permission(plane), () -> answer(plane)))
                .toList();
    }

    private Answer answer(Plane plane) {
        var wanted = declared.mode().mode();
        var mode = live.mode(plane);
        if (mode.equals(wanted)) {
            return Answer.pass(plane.service(), "\"" + mode + "\" is in force, as declared");
        }
        return repair == Repair.CHECK
                ? Answer.fail(
                        plane.service(),
                        "\"" + mode + "\" is in force, and \"" + wanted + "\" is declared",
                        "find out who changed it, then run it with --apply")
                : repaired(plane, mode, wanted);
    }

    private Answer repaired(Plane plane, String before, String wanted) {
        live.put(plane, wanted);
        var after = live.mode(plane);
        return after.equals(wanted)
                ? Answer.pass(plane.service(), "set from \"" + before + "\" to \"" + wanted + "\", and read back")
                : Answer.fail(
                        plane.service(),
                        "was set to \"" + wanted + "\", and \"" + after + "\" is read back",
                        "somebody else writes it: find out who, then run it again");
    }
}

package dev.tombolo.live.reconcile.aws;

import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.reconcile.Repair;
import dev.tombolo.live.reconcile.SettingRepair;
import dev.tombolo.live.retention.AccountRetention;
import java.util.List;
import java.util.stream.Stream;

/** Whether the data retention mode of the account is still the declared one, on each plane that is declared. */
final class RetentionDrift implements Check {
    private final DataRetention declared;
    private final AccountRetention live;
    private final Repair repair;
    private final Interruption interruption;

    RetentionDrift(DataRetention declared, AccountRetention live, Repair repair, Interruption interruption) {
        this.declared = declared;
        this.live = live;
        this.repair = repair;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "data-retention";
    }

    @Override
    public List<Permission> permissions() {
        return declared.planes().stream()
                .flatMap(plane -> repair == Repair.CHECK ? Stream.of(get(plane)) : Stream.of(get(plane), put(plane)))
                .toList();
    }

    private static Permission get(Plane plane) {
        return Permission.onAnything(plane.service() + ":GetAccountDataRetention");
    }

    private static Permission put(Plane plane) {
        return Permission.onAnything(plane.service() + ":PutAccountDataRetention");
    }

    @Override
    public List<Question> questions() {
        return declared.planes().stream()
                .map(plane -> Question.of(plane.service(), get(plane), () -> answer(plane)))
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
                : new SettingRepair(plane.service(), mode, wanted, put(plane), interruption)
                        .by(() -> live.put(plane, wanted), () -> live.mode(plane));
    }
}

package dev.tombolo.live.reconcile.aws;

import static java.util.stream.Collectors.joining;

import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.reconcile.Repair;
import dev.tombolo.live.reconcile.SettingRepair;
import dev.tombolo.live.retention.AccountRetention;
import dev.tombolo.live.retention.MantleProject;
import dev.tombolo.live.retention.MantleProjects;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether every project of the account on {@code bedrock-mantle} leaves its data retention mode to the account, or has the
 * declared one: any other comes before the account's. No engine declares it. Only projects that an environment of ours made
 * are set; others are told.
 */
final class ProjectRetentionDrift implements Check {
    private static final String SERVICE = Plane.BEDROCK_MANTLE.service();
    private static final Permission LIST = Permission.onAnything(SERVICE + ":ListProjects");
    private static final Permission GET = Permission.onAnything(SERVICE + ":GetProject");
    private static final Permission UPDATE = Permission.onAnything(SERVICE + ":UpdateProject");

    private final DataRetention declared;
    private final MantleProjects live;
    private final Repair repair;
    private final Interruption interruption;

    ProjectRetentionDrift(DataRetention declared, MantleProjects live, Repair repair, Interruption interruption) {
        this.declared = declared;
        this.live = live;
        this.repair = repair;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "project-retention";
    }

    @Override
    public List<Permission> permissions() {
        return repair == Repair.CHECK ? List.of(LIST, GET) : List.of(LIST, GET, UPDATE);
    }

    @Override
    public List<Question> questions() {
        return declared.planes().contains(Plane.BEDROCK_MANTLE)
                ? List.of(new Question("projects", LIST, this::answers))
                : List.of();
    }

    private List<Answer> answers() {
        var projects = live.active();
        var drifted =
                projects.stream().flatMap(project -> drift(project).stream()).toList();
        return drifted.isEmpty()
                ? List.of(Answer.pass("projects", projects.size() + " looked at, each with " + accepted()))
                : drifted;
    }

    private String accepted() {
        return Stream.of(AccountRetention.INHERIT, wanted())
                .distinct()
                .map(mode -> "\"" + mode + "\"")
                .collect(joining(" or "));
    }

    private String wanted() {
        return declared.mode().mode();
    }

    /** Each project answers for itself, so that one without an answer does not hide what became of the others. */
    private Optional<Answer> drift(MantleProject project) {
        try {
            interruption.requireNone();
            var mode = live.mode(project);
            return Stream.of(wanted(), AccountRetention.INHERIT).anyMatch(mode::equals)
                    ? Optional.empty()
                    : Optional.of(answer(project, mode));
        } catch (Unanswered e) {
            return Optional.of(Answer.notChecked(project.title(), GET, e));
        }
    }

    private Answer answer(MantleProject project, String mode) {
        if (project.environment().isEmpty()) {
            return Answer.fail(
                    project.title(),
                    differs(mode) + ", and no environment of ours made it",
                    "agree with whoever set it, and let them set it to inherit");
        }
        return repair == Repair.CHECK
                ? Answer.fail(project.title(), differs(mode), "find out who changed it, then run it with --apply")
                : new SettingRepair(project.title(), mode, wanted(), UPDATE, interruption)
                        .by(() -> live.put(project, wanted()), () -> live.mode(project));
    }

    private String differs(String mode) {
        return "\"" + mode + "\" is in force, and \"" + wanted() + "\" is declared";
    }
}

package dev.tombolo.live.preflight.aws;

import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.retention.AccountRetention;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long Bedrock keeps what callers send, on each plane: whether the setting is somebody else's, and whether it makes
 * calls of a model fail.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html">the modes and the calls, read
 *     on 2026-11-23</a>
 */
final class DataRetentionCheck implements Check {
    private static final String ACTION = ":GetAccountDataRetention";

    private final AwsSubject subject;
    private final AccountRetention live;

    DataRetentionCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.live = new AccountRetention(aws);
    }

    @Override
    public String name() {
        return "data-retention";
    }

    @Override
    public List<Permission> permissions() {
        return Stream.of(Plane.values()).map(DataRetentionCheck::permission).toList();
    }

    private static Permission permission(Plane plane) {
        return Permission.onAnything(plane.service() + ACTION);
    }

    @Override
    public List<Question> questions() {
        return Stream.of(Plane.values())
                .filter(this::isUsed)
                .map(plane -> Question.of(plane.service(), permission(plane), () -> answer(plane)))
                .toList();
    }

    private boolean isUsed(Plane plane) {
        return !models(plane).isEmpty()
                || subject.settings()
                        .retention()
                        .filter(wanted -> wanted.planes().contains(plane))
                        .isPresent();
    }

    private List<ModelPath> models(Plane plane) {
        return subject.models(plane == Plane.BEDROCK ? EndpointKind.BEDROCK_RUNTIME : EndpointKind.BEDROCK_MANTLE);
    }

    private Answer answer(Plane plane) {
        var mode = live.mode(plane);
        return subject.settings()
                .retention()
                .filter(wanted -> wanted.planes().contains(plane))
                .map(wanted -> declared(plane, wanted, mode))
                .orElseGet(() -> undeclared(plane, mode));
    }

    private static Answer declared(Plane plane, DataRetention wanted, String mode) {
        var name = plane.service();
        if (mode.equals(wanted.mode().mode())) {
            return Answer.pass(name, "\"" + mode + "\" is in force, as the file says");
        }
        if (mode.equals(AccountRetention.INHERIT)) {
            return Answer.pass(name, "none is set, so that the deploy sets it");
        }
        var digest = digest(mode);
        return wanted.adopt().filter(digest::equals).isPresent()
                ? Answer.pass(name, "\"" + mode + "\" is in force, and adopt names it")
                : Answer.fail(
                        name,
                        "\"" + mode + "\" is in force, with digest " + digest,
                        "to overwrite it: dataRetention: { mode: "
                                + wanted.mode().mode() + ", adopt: " + digest + " }");
    }

    private static String digest(String mode) {
        return SettingDigest.of(Map.of("mode", mode));
    }

    /** Returns what is in force on a plane, beside what the file declares. */
    static SettingInForce inForce(Plane plane, DataRetention wanted, AccountRetention live) {
        var setting = "dataRetention on " + plane.service();
        var mode = live.mode(plane);
        if (mode.equals(AccountRetention.INHERIT)) {
            return SettingInForce.none(setting);
        }
        return new SettingInForce(
                setting,
                mode.equals(wanted.mode().mode())
                        ? SettingInForce.Owner.ENVIRONMENT
                        : SettingInForce.Owner.SOMEBODY_ELSE,
                digest(mode));
    }

    private Answer undeclared(Plane plane, String mode) {
        var refused = mode.equals(AccountRetention.INHERIT) ? List.<String>of() : refused(plane, mode);
        return refused.isEmpty()
                ? Answer.pass(plane.service(), "\"" + mode + "\" is in force")
                : Answer.fail(
                        plane.service(),
                        "\"" + mode + "\" is in force, and does not let " + String.join(", ", refused) + " be called",
                        "choose another model, or let whoever owns the account's baseline change it");
    }

    private List<String> refused(Plane plane, String mode) {
        return models(plane).stream()
                .map(ModelPath::model)
                .filter(model -> model.retentionModes()
                        .stated()
                        .filter(modes -> !modes.contains(mode))
                        .isPresent())
                .map(model -> model.name())
                .distinct()
                .toList();
    }
}

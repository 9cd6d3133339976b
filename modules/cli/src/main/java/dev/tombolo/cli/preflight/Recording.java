package dev.tombolo.cli.preflight;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudReport;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.settings.SettingsFolder;
import dev.tombolo.cli.settings.SettingsRecord;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.preflight.aws.SettingInForce;
import dev.tombolo.live.preflight.aws.SettingsInForce;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes down what is in force for the settings that an environment declares for a whole account, for later plans.
 *
 * @param folder where it is written
 * @param day the day on which it was asked
 * @param live how clouds are asked
 */
record Recording(SettingsFolder folder, LocalDate day, LiveOptions live) {
    /** What became of it, in words, and whether there is a record now. */
    record Outcome(String says, boolean isRecorded) {}

    Outcome of(Environment environment, List<CloudReport> reports) {
        var name = environment.name();
        var own = environment.aws().filter(aws -> aws.ownBaseline().isPresent());
        if (own.isEmpty()) {
            return new Outcome(name + ": nothing to record: it declares no setting of a whole account on aws", true);
        }
        if (reports.stream().noneMatch(report -> isRightAccount(report, name))) {
            return new Outcome(name + ": not recorded: it is not certain that the right account was asked", false);
        }
        try {
            return new Outcome(name + ": recorded in " + folder.write(settings(environment, own.get())), true);
        } catch (Unanswered e) {
            return new Outcome(name + ": not recorded: " + e.says(), false);
        }
    }

    /** The first check is the one of the identity. */
    private static boolean isRightAccount(CloudReport report, String environment) {
        return report.environment().equals(environment)
                && report.cloud() == Cloud.AWS
                && report.checks().stream()
                        .findFirst()
                        .filter(identity -> identity.isClean())
                        .isPresent();
    }

    private SettingsRecord settings(Environment environment, AwsSide aws) {
        var region = aws.place().region().name();
        var connection = AwsConnection.of(region, live.endpoint(), Attempts.until(Deadline.in(live.timeout())));
        var declared = AwsQuestions.settings(aws);
        return new SettingsRecord(
                SettingsRecord.FORMAT,
                environment.name(),
                aws.account(),
                region,
                day,
                SettingsInForce.of(declared, connection).stream()
                        .map(Recording::setting)
                        .toList());
    }

    private static SettingsRecord.Setting setting(SettingInForce live) {
        return new SettingsRecord.Setting(live.setting(), state(live.owner()), live.digest());
    }

    private static SettingsRecord.State state(SettingInForce.Owner owner) {
        return switch (owner) {
            case NOBODY -> SettingsRecord.State.NONE;
            case ENVIRONMENT -> SettingsRecord.State.OURS;
            case UNCERTAIN -> SettingsRecord.State.UNCERTAIN;
            case SOMEBODY_ELSE -> SettingsRecord.State.FOREIGN;
        };
    }
}

package dev.tombolo.cli.plan;

import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.cli.plan.content.FindingPlan;
import dev.tombolo.cli.settings.SettingsFolder;
import dev.tombolo.cli.settings.SettingsRecord;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which settings of the account a deploy will refuse to overwrite, by what preflight recorded. A plan asks no account.
 *
 * @param environment the environment
 * @param settings what was recorded
 */
record ForeignSettings(Environment environment, SettingsFolder settings) {
    private static final String ID = "Adopt";

    Stream<FindingPlan> findings() {
        return environment.aws().stream()
                .flatMap(aws -> settings.read(environment.name()).stream().flatMap(record -> findings(aws, record)));
    }

    private Stream<FindingPlan> findings(AwsSide aws, SettingsRecord record) {
        var place = aws.account() + " in " + aws.place().region().name();
        var recorded = record.account() + " in " + record.region();
        return recorded.equals(place)
                ? record.settings().stream().flatMap(setting -> finding(aws, record, setting).stream())
                : Stream.of(finding(
                        "settings",
                        "what was recorded is of " + recorded + ", and the file means " + place,
                        "run ./tombolo preflight " + environment.name() + " --record"));
    }

    private Optional<FindingPlan> finding(AwsSide aws, SettingsRecord record, SettingsRecord.Setting setting) {
        if (setting.state() != SettingsRecord.State.FOREIGN) {
            return Optional.empty();
        }
        var adopt = adopt(aws, setting.setting());
        return adopt.filter(setting.digest()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(finding(
                        setting.setting(),
                        "somebody else's value was in force on " + record.asOf() + ", with digest " + setting.digest()
                                + adopt.map(other -> ", and adopt names " + other)
                                        .orElse("")
                                + ": the deploy will refuse to overwrite it",
                        "to overwrite it: adopt: " + setting.digest()));
    }

    private static Optional<String> adopt(AwsSide aws, String setting) {
        return setting.equals("logging")
                ? aws.ownBaseline().flatMap(own -> own.logging()).flatMap(InvocationLog::adopt)
                : aws.ownBaseline().flatMap(own -> own.dataRetention()).flatMap(DataRetention::adopt);
    }

    private static FindingPlan finding(String setting, String message, String fix) {
        return FindingPlan.ofFile(ID, Severity.WARNING, setting, "adopt", message, fix);
    }
}

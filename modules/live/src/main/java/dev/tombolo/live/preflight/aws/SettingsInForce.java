package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.retention.AccountRetention;
import java.util.List;
import java.util.stream.Stream;

/** What is in force for the settings that a deploy refuses to overwrite unless it was told to, as preflight's checks see it. */
public final class SettingsInForce {
    private SettingsInForce() {}

    /**
     * Returns the settings that the environment declares, in the order of its file.
     *
     * @throws dev.tombolo.live.call.Unanswered if one of them got no answer
     */
    public static List<SettingInForce> of(AccountSettings declared, AwsConnection aws) {
        var retention = new AccountRetention(aws);
        return Stream.concat(
                        declared.logging().stream().map(wanted -> InvocationLoggingCheck.inForce(wanted, aws)),
                        declared.retention().stream()
                                .flatMap(wanted -> wanted.planes().stream()
                                        .map(plane -> DataRetentionCheck.inForce(plane, wanted, retention))))
                .toList();
    }
}

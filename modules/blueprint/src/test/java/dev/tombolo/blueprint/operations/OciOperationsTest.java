package dev.tombolo.blueprint.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OciOperationsTest {
    private static List<OciAlarm> alarms(AlarmChoice choice) {
        return OciOperations.of(
                        "bank-tombolo-prod",
                        choice,
                        Notification.ByEmail.to(List.of("ai-platform@example.com")),
                        new TreeMap<>())
                .alarms();
    }

    @Test
    void errorsOfEitherSideAreWatchedInPercentOfCalls() {
        assertThat(alarms(AlarmChoice.EVERY))
                .extracting(alarm -> alarm.key() + " · " + alarm.severity() + " · " + alarm.query())
                .containsExactly(
                        "client-errors · ERROR · 100 * ClientErrorCount[15m].sum() / TotalInvocationCount[15m].sum() > 10",
                        "server-errors · CRITICAL · 100 * ServerErrorCount[15m].sum() / TotalInvocationCount[15m].sum()"
                                + " > 5");
    }

    @Test
    void theThresholdsAreThoseThatAwsHas() {
        assertThat(alarms(AlarmChoice.EVERY.with(AlarmKind.SERVER_ERRORS, 2))
                        .get(1)
                        .body())
                .isEqualTo(
                        "OCI Generative AI failed more than 2% of the calls of 15 minutes. Look at Oracle's status page.");
        assertThat(alarms(AlarmChoice.EVERY.with(AlarmKind.CLIENT_ERRORS, 3))
                        .get(0)
                        .body())
                .isEqualTo(
                        "More than 3% of the calls of 15 minutes were refused. Look at the callers' logs: wrong requests,"
                                + " no rights, or too many at once.");
    }

    @Test
    void whatOciHasNoMetricForIsNotWatched() {
        assertThat(alarms(AlarmChoice.EVERY.without(AlarmKind.CLIENT_ERRORS).without(AlarmKind.SERVER_ERRORS)))
                .isEmpty();
    }
}

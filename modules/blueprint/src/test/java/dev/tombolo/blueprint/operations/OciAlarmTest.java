package dev.tombolo.blueprint.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OciAlarmTest {
    /** Names as in the table of Oracle's page, metric-details.htm, read 2026-11-22. */
    @Test
    void onlyMetricsThatOracleNamesAreKnown() {
        assertThat(OciMetric.values())
                .extracting(OciMetric::metricName)
                .containsExactly(
                        "ClientErrorCount",
                        "InputTokenCount",
                        "InvocationLatency",
                        "OutputTokenCount",
                        "ServerErrorCount",
                        "TotalInvocationCount");
    }

    @Test
    void queriesAreWrittenInTheMonitoringQueryLanguage() {
        assertThat(List.of(
                        OciAlarm.serverErrorsAbove(5),
                        OciAlarm.clientErrorsAbove(50),
                        OciAlarm.tokensPerHourAbove(2_000_000),
                        OciAlarm.noCallForAnHour()))
                .extracting(alarm -> alarm.key() + " · " + alarm.severity() + " · " + alarm.query())
                .containsExactly(
                        "server-errors · CRITICAL · ServerErrorCount[5m].sum() > 5",
                        "client-errors · ERROR · ClientErrorCount[5m].sum() > 50",
                        "tokens · WARNING · (InputTokenCount[1h].sum() + OutputTokenCount[1h].sum()) > 2000000",
                        "no-calls · WARNING · TotalInvocationCount[1h].absent()");
    }

    @Test
    void aBodySaysWhatToDo() {
        assertThat(OciAlarm.clientErrorsAbove(50).body())
                .isEqualTo("More than 50 calls in 5 minutes were refused. Look at the callers' logs: wrong requests, no"
                        + " rights, or too many at once.");
        assertThat(OciAlarm.tokensPerHourAbove(9).body())
                .isEqualTo("More than 9 tokens were used in one hour. Find the caller before the budget does.");
        assertThat(OciAlarm.noCallForAnHour().body()).isEqualTo("Nobody called a model for one hour.");
    }
}

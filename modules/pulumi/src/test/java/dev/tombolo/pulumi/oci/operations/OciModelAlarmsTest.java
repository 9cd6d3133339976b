package dev.tombolo.pulumi.oci.operations;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.operations.OciAlarm;
import dev.tombolo.pulumi.oci.alert.OciEmailAlerts;
import dev.tombolo.pulumi.oci.alert.OciEmailAlertsArgs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciModelAlarmsTest {
    private static final String COMPONENT = "tombolo:oci:ModelAlarms|watch";

    @Test
    void anAlarmReadsTheMetricsOfTheCompartmentAndTellsTheTopic() {
        var recording = record(context -> {
            var alerts = new OciEmailAlerts(
                    "alerts",
                    OciEmailAlertsArgs.builder()
                            .compartmentId("ocid1.compartment.oc1..models")
                            .addresses("a@example.com")
                            .build());
            new OciModelAlarms(
                    "watch",
                    args().heardBy(alerts)
                            .alarms(OciAlarm.serverErrorsAbove(5))
                            .tags(Map.of("cost-centre", "4711"))
                            .build());
        });
        var alarm = "oci:Monitoring/alarm:Alarm|watch-server-errors";
        assertThat(inputs(recording, alarm))
                .isEqualTo(Map.ofEntries(
                        Map.entry("compartmentId", "ocid1.compartment.oc1..models"),
                        Map.entry("displayName", "watch-server-errors"),
                        Map.entry("metricCompartmentId", "ocid1.compartment.oc1..models"),
                        Map.entry("namespace", "oci_generativeai"),
                        Map.entry("query", "ServerErrorCount[5m].sum() > 5"),
                        Map.entry("severity", "CRITICAL"),
                        Map.entry(
                                "body",
                                "OCI Generative AI failed more than 5 calls in 5 minutes. Look at Oracle's status page."),
                        Map.entry(
                                "destinations",
                                List.of("<<oci:Ons/notificationTopic:NotificationTopic|alerts-topic|topicId>>")),
                        Map.entry("isEnabled", true),
                        Map.entry("freeformTags", Map.of("cost-centre", "4711"))));
        assertThat(options(recording, alarm)).isEqualTo(Map.of("parent", COMPONENT, "version", "4.17.0"));
    }

    @Test
    void alarmsAreNamedByTheirKeys() {
        var recording = record(context -> new OciModelAlarms(
                "watch",
                args().topicId("ocid1.onstopic.oc1..a")
                        .alarms(OciAlarm.noCallForAnHour(), OciAlarm.tokensPerHourAbove(1_000_000))
                        .formerNames("alarms")
                        .build()));
        assertThat(addresses(recording))
                .containsExactlyInAnyOrder(
                        "oci:Monitoring/alarm:Alarm|watch-no-calls",
                        "oci:Monitoring/alarm:Alarm|watch-tokens",
                        COMPONENT);
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "alarms"))));
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> OciModelAlarmsArgs.builder().build()).hasMessage("""
                OciModelAlarms: compartmentId is missing · give it with compartmentId(...)
                OciModelAlarms: topicId is missing · give it with topicId(...)
                OciModelAlarms: alarms is missing · give it with alarms(...)""");
    }

    private static OciModelAlarmsArgs.Builder args() {
        return OciModelAlarmsArgs.builder().compartmentId("ocid1.compartment.oc1..models");
    }
}

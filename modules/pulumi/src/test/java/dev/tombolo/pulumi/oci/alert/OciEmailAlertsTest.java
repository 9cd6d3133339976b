package dev.tombolo.pulumi.oci.alert;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.test.PulumiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciEmailAlertsTest {
    private static final String TOPIC = "oci:Ons/notificationTopic:NotificationTopic|alerts-topic";
    private static final String COMPONENT = "tombolo:oci:EmailAlerts|alerts";

    @Test
    void everyAddressIsSubscribedOnceUnderItsOwnName() {
        var recording = record(context -> {
            var alerts = new OciEmailAlerts(
                    "alerts",
                    args().addresses("b@example.com", "a@example.com", "b@example.com")
                            .build());
            assertThat(PulumiTest.extractValue(alerts.topicId())).isEqualTo("<<" + TOPIC + "|topicId>>");
        });
        assertThat(addresses(recording))
                .containsExactlyInAnyOrder(
                        TOPIC,
                        "oci:Ons/subscription:Subscription|alerts-email-a@example.com",
                        "oci:Ons/subscription:Subscription|alerts-email-b@example.com",
                        COMPONENT);
        assertThat(inputs(recording, TOPIC))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..models",
                        "name", "alerts",
                        "description", "Tells people about models",
                        "freeformTags", Map.of()));
        assertThat(inputs(recording, "oci:Ons/subscription:Subscription|alerts-email-a@example.com"))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..models",
                        "topicId", "<<" + TOPIC + "|topicId>>",
                        "protocol", "EMAIL",
                        "endpoint", "a@example.com",
                        "freeformTags", Map.of()));
        assertThat(options(recording, TOPIC)).isEqualTo(Map.of("parent", COMPONENT, "version", "4.17.0"));
    }

    @Test
    void aPhysicalNameADescriptionAndAFormerNameAreKept() {
        var recording = record(context -> new OciEmailAlerts(
                "alerts",
                args().addresses("a@example.com")
                        .physicalName("bank-ai")
                        .description("Tells the AI platform")
                        .tags(Map.of("cost-centre", "4711"))
                        .formerNames("mails")
                        .build()));
        assertThat(inputs(recording, TOPIC))
                .containsEntry("name", "bank-ai")
                .containsEntry("description", "Tells the AI platform")
                .containsEntry("freeformTags", Map.of("cost-centre", "4711"));
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "mails"))));
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> OciEmailAlertsArgs.builder().build()).hasMessage("""
                OciEmailAlerts: compartmentId is missing · give it with compartmentId(...)
                OciEmailAlerts: addresses is missing · give it with addresses(...)""");
    }

    private static OciEmailAlertsArgs.Builder args() {
        return OciEmailAlertsArgs.builder().compartmentId("ocid1.compartment.oc1..models");
    }
}

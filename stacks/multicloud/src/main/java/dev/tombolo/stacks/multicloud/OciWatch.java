package dev.tombolo.stacks.multicloud;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.operations.Notification;
import dev.tombolo.blueprint.operations.OciAlarm;
import dev.tombolo.blueprint.operations.OciOperations;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.oci.alert.OciEmailAlerts;
import dev.tombolo.pulumi.oci.alert.OciEmailAlertsArgs;
import dev.tombolo.pulumi.oci.operations.OciModelAlarms;
import dev.tombolo.pulumi.oci.operations.OciModelAlarmsArgs;

/** Declares the alarms of an environment's compartment on OCI, and the topic that tells people where there is none. */
record OciWatch(Output<String> compartment, ComponentResourceOptions options) {
    void declare(OciOperations operations) {
        new OciModelAlarms(
                "operations",
                OciModelAlarmsArgs.builder()
                        .compartmentId(compartment)
                        .topicId(topicId(operations))
                        .alarms(operations.alarms().toArray(OciAlarm[]::new))
                        .tags(operations.freeformTags())
                        .build(),
                options);
    }

    private Output<String> topicId(OciOperations operations) {
        return operations.notification() instanceof Notification.ByEmail email
                ? alerts(operations, email).topicId()
                : Holes.NONE.fill(((Notification.ToTopic) operations.notification()).id());
    }

    private OciEmailAlerts alerts(OciOperations operations, Notification.ByEmail email) {
        return new OciEmailAlerts(
                "operations-alerts",
                OciEmailAlertsArgs.builder()
                        .compartmentId(compartment)
                        .physicalName(operations.topicName())
                        .addresses(email.addresses().toArray(String[]::new))
                        .tags(operations.freeformTags())
                        .build(),
                options);
    }
}

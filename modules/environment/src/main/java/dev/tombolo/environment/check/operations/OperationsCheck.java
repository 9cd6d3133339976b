package dev.tombolo.environment.check.operations;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OperationsDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.Optional;

/** Checks that alarms tell somebody, and that their thresholds can be reached. */
record OperationsCheck(Report report) {
    private static final KeyPath PATH = KeyPath.of("operations");
    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+";

    void check(EnvironmentDocument document) {
        document.operations().ifPresent(operations -> {
            told(document, operations);
            elsewhere(document, operations);
            document.aws().ifPresent(aws -> topic(operations, aws));
            addresses(operations);
            operations.alarms().ifPresent(this::thresholds);
        });
    }

    private void told(EnvironmentDocument document, OperationsDocument operations) {
        if (operations.addresses().isEmpty()) {
            toldNobody(document, Cloud.AWS, operations.topic(), "topic: the ARN");
            toldNobody(document, Cloud.OCI, operations.ociTopic(), "ociTopic: the OCID");
        } else if (operations.topic().or(operations::ociTopic).isPresent()) {
            report.add(
                    PATH.key("notify"),
                    "would change a topic that somebody else keeps",
                    "keep either notify or topics, and subscribe the addresses where the topic is kept");
        }
    }

    private void toldNobody(EnvironmentDocument document, Cloud cloud, Optional<String> topic, String key) {
        if (document.isOn(cloud) && topic.isEmpty()) {
            report.add(
                    PATH,
                    "tells nobody on " + cloud.key(),
                    "add notify: [an e-mail address], or " + key + " of one that exists");
        }
    }

    private void elsewhere(EnvironmentDocument document, OperationsDocument operations) {
        elsewhere(document, Cloud.AWS, "topic", operations.topic());
        elsewhere(document, Cloud.OCI, "ociTopic", operations.ociTopic());
    }

    private void elsewhere(EnvironmentDocument document, Cloud cloud, String key, Optional<String> topic) {
        topic.filter(named -> !document.isOn(cloud))
                .ifPresent(named -> report.add(
                        PATH.key(key),
                        "is a topic of " + cloud.key() + ", where this environment is not",
                        "take the key away"));
    }

    /** An alarm tells topics of its own Region only. */
    private void topic(OperationsDocument operations, AwsDocument aws) {
        operations
                .topic()
                .filter(arn -> !arn.split(":")[3].equals(aws.region()))
                .ifPresent(arn -> report.add(
                        PATH.key("topic"),
                        "is in " + arn.split(":")[3] + ", and alarms of " + aws.region() + " cannot tell it",
                        "name a topic of " + aws.region()));
    }

    private void addresses(OperationsDocument operations) {
        for (int index = 0; index < operations.addresses().size(); index++) {
            var address = operations.addresses().get(index);
            if (!address.matches(ADDRESS)) {
                report.add(
                        PATH.key("notify").item(index),
                        Quoted.of(address) + " is no e-mail address",
                        "write one such as ai-platform@example.com");
            }
        }
        report.twice(PATH.key("notify"), operations.addresses());
    }

    private void thresholds(OperationsDocument.Alarms alarms) {
        var path = PATH.key("alarms");
        alarms.percentages().forEach((key, percent) -> {
            if (percent < 1 || percent > 99) {
                report.add(
                        path.key(key),
                        "is " + percent + ", and a share above that "
                                + (percent < 1 ? "is every share" : "is never reached"),
                        "give 1 to 99, or name the alarm in without");
            }
        });
        alarms.latencySeconds()
                .filter(seconds -> seconds < 1)
                .ifPresent(seconds -> report.add(
                        path.key("latencySeconds"), "is " + seconds, "give at least 1, or name the alarm in without"));
    }
}

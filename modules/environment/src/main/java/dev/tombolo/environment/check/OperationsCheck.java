package dev.tombolo.environment.check;

import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OperationsDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;

/** Checks that alarms tell somebody, and that their thresholds can be reached. */
record OperationsCheck(Report report) {
    private static final KeyPath PATH = KeyPath.of("operations");
    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+";

    void check(EnvironmentDocument document) {
        document.operations().ifPresent(operations -> {
            if (document.aws().isEmpty()) {
                report.add(PATH, "watches aws, where this environment is not", "take the key away");
            }
            told(operations);
            document.aws().ifPresent(aws -> topic(operations, aws));
            addresses(operations);
            operations.alarms().ifPresent(this::thresholds);
        });
    }

    private void told(OperationsDocument operations) {
        if (operations.addresses().isEmpty() && operations.topic().isEmpty()) {
            report.add(PATH, "tells nobody", "add notify: [an e-mail address], or topic: the ARN of one that exists");
        } else if (!operations.addresses().isEmpty() && operations.topic().isPresent()) {
            report.add(
                    PATH.key("notify"),
                    "would change a topic that somebody else keeps",
                    "keep either notify or topic, and subscribe the addresses where the topic is kept");
        }
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

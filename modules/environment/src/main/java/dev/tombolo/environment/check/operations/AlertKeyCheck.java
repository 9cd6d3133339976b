package dev.tombolo.environment.check.operations;

import dev.tombolo.environment.check.Arn;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.source.KeyPath;

/** Checks that the key of alerts is where the topics are. */
record AlertKeyCheck(Report report) {
    private static final KeyPath KEY = KeyPath.of("aws", "alertKey");

    void check(AwsDocument aws) {
        aws.alertKey()
                .map(Arn::new)
                .filter(key -> !key.region().equals(aws.region()))
                .ifPresent(key -> report.add(
                        KEY,
                        "\"" + key.text() + "\" is of " + key.region() + ", and the topics are made in " + aws.region(),
                        "name a key of " + aws.region()));
    }
}

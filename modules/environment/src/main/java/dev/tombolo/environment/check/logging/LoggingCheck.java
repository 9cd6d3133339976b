package dev.tombolo.environment.check.logging;

import dev.tombolo.blueprint.logging.RetentionDays;
import dev.tombolo.environment.check.Arn;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.logging.LoggingDocument;
import dev.tombolo.environment.document.logging.LoggingParts;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.stream.Collectors;

/** Checks an invocation log, of an environment that owns the baseline of its account and Region. */
record LoggingCheck(AwsDocument aws, Report report) {
    private static final KeyPath LOGGING = KeyPath.of("logging");

    static void check(EnvironmentDocument document, Report report) {
        document.aws()
                .filter(aws -> document.ownsBaseline())
                .ifPresent(aws -> document.logging()
                        .flatMap(LoggingDocument::recorded)
                        .ifPresent(new LoggingCheck(aws, report)::parts));
    }

    private void parts(LoggingParts parts) {
        retention(parts);
        if (!parts.isContentRecorded() && !parts.modalities().isEmpty()) {
            report.add(
                    LOGGING.key("modalities"),
                    "names content, and content: false records none",
                    "take one of both away");
        }
        parts.key().map(Arn::new).ifPresent(arn -> here(LOGGING.key("key"), arn));
        masked(parts);
        parts.archive().ifPresent(archive -> archive(parts, archive));
        topics(parts.alarmTopics());
    }

    private void retention(LoggingParts parts) {
        if (!RetentionDays.isKnown(parts.retention())) {
            report.add(
                    LOGGING.key("retentionDays"),
                    "CloudWatch Logs keeps no group for " + parts.retention() + " days",
                    "use one of: "
                            + RetentionDays.KNOWN.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private void masked(LoggingParts parts) {
        var path = LOGGING.key("mask");
        if (!parts.mask().isEmpty() && parts.logGroup().isPresent()) {
            report.add(path, "is for a group that is made here, and logGroup names another", "mask it there");
        }
        for (int index = 0; index < parts.mask().size(); index++) {
            var identifier = parts.mask().get(index);
            if (!identifier.matches("[A-Z][A-Za-z0-9-]{1,63}")) {
                report.add(
                        path.item(index),
                        Quoted.of(identifier) + " is no data identifier of CloudWatch Logs",
                        "write it as Amazon does, such as EmailAddress or CreditCardNumber");
            }
        }
    }

    private void archive(LoggingParts parts, LoggingParts.Archive archive) {
        var path = LOGGING.key("archive");
        if (parts.bucket().isPresent()) {
            report.add(path, "copies a bucket that is made here, and bucket names another", "copy it there");
        }
        if (archive.account().equals(aws.account())) {
            report.add(
                    path.key("account"),
                    "\"" + archive.account() + "\" is this environment's own account",
                    "name the account that keeps the logs");
        }
        var key = new Arn(archive.key());
        if (!key.account().equals(archive.account())) {
            report.add(
                    path.key("key"),
                    "\"" + key.text() + "\" is of account " + key.account() + ", not of " + archive.account(),
                    "make account and key agree");
        }
    }

    private void topics(List<String> topics) {
        var path = LOGGING.key("alarmTopics");
        report.twice(path, topics);
        for (int index = 0; index < topics.size(); index++) {
            if (!topics.get(index).matches("arn:aws[a-z-]*:sns:" + aws.region() + ":[0-9]{12}:[A-Za-z0-9_-]+")) {
                report.add(
                        path.item(index),
                        Quoted.of(topics.get(index)) + " is no SNS topic of " + aws.region(),
                        "write its ARN, such as arn:aws:sns:" + aws.region() + ":" + aws.account() + ":alerts");
            }
        }
    }

    private void here(KeyPath path, Arn arn) {
        if (!arn.account().equals(aws.account()) || !arn.region().equals(aws.region())) {
            report.add(
                    path,
                    "\"" + arn.text() + "\" is of " + arn.account() + " " + arn.region() + ", and Bedrock logs in "
                            + aws.account() + " " + aws.region() + " only",
                    "name a key of this account and Region");
        }
    }
}

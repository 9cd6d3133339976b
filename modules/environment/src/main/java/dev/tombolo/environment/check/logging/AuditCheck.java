package dev.tombolo.environment.check.logging;

import dev.tombolo.environment.check.Arn;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.logging.AuditParts;
import dev.tombolo.environment.source.KeyPath;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks the trail of model calls, of an environment that owns the baseline of its account and Region. */
record AuditCheck(AwsDocument aws, Report report) {
    private static final KeyPath AUDIT = KeyPath.of("audit");

    static void check(EnvironmentDocument document, Report report) {
        document.aws()
                .filter(aws -> document.ownsBaseline())
                .ifPresent(aws -> document.audit()
                        .filter(AuditParts.class::isInstance)
                        .map(AuditParts.class::cast)
                        .ifPresent(new AuditCheck(aws, report)::parts));
    }

    private void parts(AuditParts parts) {
        if (parts.existingTrail().isPresent()) {
            ofOurOwn(parts)
                    .forEach((key, value) -> value.ifPresent(said ->
                            report.add(AUDIT.key(key), "is for a trail of our own", "take it away, or existingTrail")));
        } else if (parts.bucket().isPresent()) {
            parts.retentionDays()
                    .ifPresent(days -> report.add(
                            AUDIT.key("retentionDays"),
                            "is for a bucket that is made here, and bucket names another",
                            "set it there"));
        } else {
            parts.key().map(Arn::new).ifPresent(this::here);
        }
        if (parts.retention() < 1) {
            report.add(
                    AUDIT.key("retentionDays"),
                    "keeps the trail for " + parts.retention() + " days",
                    "keep it for at least 1");
        }
    }

    private static Map<String, Optional<?>> ofOurOwn(AuditParts parts) {
        var keys = new TreeMap<String, Optional<?>>();
        keys.put("bucket", parts.bucket());
        keys.put("key", parts.key());
        keys.put("retentionDays", parts.retentionDays());
        return keys;
    }

    private void here(Arn key) {
        if (!key.region().equals(aws.region())) {
            report.add(
                    AUDIT.key("key"),
                    "\"" + key.text() + "\" is of " + key.region() + ", and the bucket is made in " + aws.region(),
                    "name a key of " + aws.region());
        }
    }
}

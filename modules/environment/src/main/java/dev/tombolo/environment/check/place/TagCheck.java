package dev.tombolo.environment.check.place;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.Locale;

/**
 * Checks tags against what the clouds take, less the two that are added to everything. AWS reserves {@code aws:}, takes 50
 * tags, 128 characters in a key and 256 in a value
 * (https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html). OCI takes 10 free-form tags,
 * keys without dots and spaces of at most 100 characters
 * (https://docs.oracle.com/en-us/iaas/Content/Tagging/Concepts/taggingoverview.htm, "Limits on Tags", as others cite it).
 */
record TagCheck(Report report) {
    private static final int ADDED = 2;
    private static final int LONGEST_VALUE = 256;

    /** What a cloud takes. */
    private record Limit(Cloud cloud, int tags, int keyLength, String keyForm, String keyWords) {}

    private static final Limit AWS =
            new Limit(Cloud.AWS, 50, 128, "[\\p{L}\\p{N} _.:/=+@-]+", "letters, digits, spaces and _.:/=+-@");
    private static final Limit OCI =
            new Limit(Cloud.OCI, 10, 100, "[!-~&&[^.]]+", "ASCII characters without dots and spaces");

    void check(EnvironmentDocument document) {
        if (document.isOn(Cloud.AWS)) {
            check(document, AWS);
        }
        if (document.isOn(Cloud.OCI)) {
            check(document, OCI);
        }
        document.tags().forEach(this::anywhere);
    }

    private void check(EnvironmentDocument document, Limit limit) {
        int most = limit.tags() - ADDED;
        if (document.tags().size() > most) {
            report.add(
                    KeyPath.of("tags"),
                    "gives " + document.tags().size() + " tags, and "
                            + limit.cloud().key() + " leaves room for " + most,
                    "take some away");
        }
        document.tags().keySet().stream()
                .filter(key -> !key.matches(limit.keyForm()) || key.length() > limit.keyLength())
                .forEach(key -> report.add(
                        KeyPath.of("tags", key),
                        limit.cloud().key() + " does not take " + Quoted.of(key) + " as a key",
                        "use at most " + limit.keyLength() + " " + limit.keyWords()));
    }

    private void anywhere(String key, String value) {
        if (key.toLowerCase(Locale.ROOT).matches("(aws|tombolo):.*")) {
            report.add(
                    KeyPath.of("tags", key), "the prefix of " + Quoted.of(key) + " is reserved", "choose another key");
        }
        if (value.length() > LONGEST_VALUE) {
            report.add(
                    KeyPath.of("tags", key),
                    "has a value of " + value.length() + " characters",
                    "keep it to " + LONGEST_VALUE);
        }
    }
}

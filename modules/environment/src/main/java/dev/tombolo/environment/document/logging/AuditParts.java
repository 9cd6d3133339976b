package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.environment.document.form.Form;
import java.util.Optional;

/** A trail of model calls: one of this environment's own, or an existing one that gets further selectors. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record AuditParts(
        @JsonPropertyDescription("How long our own trail's bucket keeps it, in days. Default: 365.")
        Optional<Integer> retentionDays,

        @JsonPropertyDescription(
                "An existing bucket for our own trail, by name, of this account or another. Default: one is made.")
        @Form(value = Form.BUCKET, example = "bank-trails")
        Optional<String> bucket,

        @JsonPropertyDescription("An existing key for our own trail, in the bucket's Region. Default: one is made.")
        @Form(value = Form.KMS_KEY, example = "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d")
        Optional<String> key,

        @JsonPropertyDescription(
                "An existing trail, such as the organization's. None is made; the selectors that it needs are written down.")
        @Form(
                value = "^arn:aws[a-z-]*:cloudtrail:[a-z0-9-]+:[0-9]{12}:trail/[A-Za-z0-9._-]+$",
                example = "arn:aws:cloudtrail:us-east-1:999999999999:trail/organization")
        Optional<String> existingTrail)
        implements AuditDocument {
    /** What staging and production record where the file does not say. */
    public static final AuditParts DEFAULT =
            new AuditParts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int YEAR = 365;

    /** Returns how long it is kept, in days: a year, where the file does not say. */
    public int retention() {
        return retentionDays.orElse(YEAR);
    }
}

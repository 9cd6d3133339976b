package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;
import java.util.Optional;

/** The audit log of the environment's own compartment on OCI, in a bucket that keeps it. */
public record OciAuditDocument(
        @JsonPropertyDescription("The tenancy's Object Storage namespace, which `oci os ns get` tells.")
        @Form(value = "^[A-Za-z0-9_-]+$", example = "axexamplebank")
        String namespace,

        @JsonPropertyDescription("How long the bucket keeps each object at least, in days. Default: 365.")
        Optional<Integer> retentionDays,

        @JsonPropertyDescription("A key of OCI Vault for the bucket. Default: Oracle's own.")
        Optional<Key> key) {
    private static final int YEAR = 365;

    /** Returns how long each object is kept at least, in days: a year, where the file does not say. */
    public int retention() {
        return retentionDays.orElse(YEAR);
    }

    /** A key, and where the statement that opens it to Object Storage lives. */
    public record Key(
            @JsonPropertyDescription("The key.")
            @Form(value = "^ocid1\\.key\\..+$", example = "ocid1.key.oc1.ord.aaaaexample")
            String id,

            @JsonPropertyDescription("The compartment that it lies in.")
            @Form(value = Form.COMPARTMENT, example = "ocid1.compartment.oc1..aaaaexample")
            String compartment) {}
}

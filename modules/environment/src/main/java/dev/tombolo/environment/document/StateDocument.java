package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;

/** Where Pulumi keeps what it knows of an environment, and what encrypts the secrets in it. Neither holds a secret itself. */
public record StateDocument(
        @JsonPropertyDescription(
                "Where Pulumi keeps the state, as pulumi login takes it. A folder (file://) only for a sandbox.")
        @Form(value = "^(https|s3|gs|azblob|file)://[^\\s']+$", example = "s3://bank-pulumi-state?region=us-east-1")
        String backend,

        @JsonPropertyDescription(
                "What encrypts secrets in the state, as pulumi stack init --secrets-provider takes it. A passphrase only for a sandbox.")
        @Form(
                value = "^(default|passphrase|(awskms|azurekeyvault|gcpkms|hashivault)://[^\\s']+)$",
                example = "awskms://alias/pulumi-state?region=us-east-1")
        String secretsProvider) {
    /** Tells whether the state is a folder, which one machine has and nobody locks. */
    public boolean isFolder() {
        return backend.startsWith("file:");
    }

    /** Tells whether somebody has to know a passphrase: {@code default} means one wherever the backend is no service. */
    public boolean isByPassphrase() {
        return secretsProvider.equals("passphrase")
                || (secretsProvider.equals("default") && !backend.startsWith("https:"));
    }
}

package dev.tombolo.environment.check.place;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.document.StateDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.regex.Pattern;

/** Checks that what Pulumi owns has a state that a team shares, and a key that nobody passes around. */
record StateCheck(EnvironmentDocument document, Report report) {
    private static final KeyPath PATH = KeyPath.of("state");
    private static final String EXAMPLE = "state: { backend: s3://bank-pulumi-state?region=us-east-1, secretsProvider: "
            + "awskms://alias/pulumi-state?region=us-east-1 }";
    private static final Pattern USER = Pattern.compile("^[a-z0-9]+://[^/?]*@");

    void check() {
        document.state().ifPresentOrElse(this::check, this::missing);
    }

    private void missing() {
        if (document.isOn(Cloud.OCI)) {
            report.add(PATH, "is missing, and pulumi owns oci", "add it, such as " + EXAMPLE);
        } else if (document.isOn(Cloud.AWS) && document.awsOwner() == Engine.PULUMI) {
            report.add(PATH, "is missing, and pulumi owns aws", "add it, such as " + EXAMPLE);
        }
    }

    private void check(StateDocument state) {
        withoutCredentials(PATH.key("backend"), state.backend());
        withoutCredentials(PATH.key("secretsProvider"), state.secretsProvider());
        if (document.kind() != Kind.SANDBOX) {
            shared(state);
        }
    }

    private void withoutCredentials(KeyPath path, String address) {
        if (USER.matcher(address).find()) {
            report.add(
                    path,
                    "names a user, and may carry a secret",
                    "take away what stands before the @: pulumi takes credentials from its surroundings");
        }
    }

    private void shared(StateDocument state) {
        if (state.isFolder()) {
            report.add(
                    PATH.key("backend"),
                    Quoted.of(state.backend()) + " is a folder, which no team shares",
                    "name a bucket or a service, or set kind: sandbox");
        }
        if (state.isByPassphrase()) {
            report.add(
                    PATH.key("secretsProvider"),
                    Quoted.of(state.secretsProvider()) + " asks everybody who deploys for one passphrase",
                    "name a key, such as awskms://alias/pulumi-state?region=us-east-1, or set kind: sandbox");
        }
    }
}

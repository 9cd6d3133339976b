package dev.tombolo.environment.check.access;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.environment.check.Arn;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.consumer.AwsIdentityDocument;
import dev.tombolo.environment.document.consumer.AwsIdentityDocument.AssumedBy;
import dev.tombolo.environment.document.consumer.AwsIdentityDocument.Irsa;
import dev.tombolo.environment.document.consumer.AwsIdentityDocument.PodIdentity;
import dev.tombolo.environment.source.KeyPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that identities lie in the account that they must lie in, and that no two consumers fight over one. */
record IdentityCheck(Catalog catalog, Report report) {
    void check(EnvironmentDocument document) {
        var pods = new HashMap<PodIdentity, String>();
        document.aws().ifPresent(aws -> {
            boundary(aws);
            document.consumers()
                    .forEach((key, consumer) -> consumer.aws().ifPresent(identity -> {
                        account(aws, KeyPath.of("consumers", key, "aws"), identity);
                        identity.podIdentity().ifPresent(pod -> once(pods, pod, key));
                    }));
        });
    }

    private void boundary(AwsDocument aws) {
        aws.conventions()
                .flatMap(AwsDocument.Conventions::permissionsBoundary)
                .map(Arn::new)
                .filter(arn -> !List.of("aws", aws.account()).contains(arn.account()))
                .ifPresent(arn -> report.add(
                        KeyPath.of("aws", "conventions", "permissionsBoundary"),
                        "\"" + arn.text() + "\" is of account " + arn.account() + ", not of " + aws.account(),
                        "name a policy of this account"));
    }

    private void account(AwsDocument aws, KeyPath path, AwsIdentityDocument identity) {
        here(aws, path.key("existingRole"), identity.existingRole());
        here(aws, path.key("saml"), identity.saml());
        here(aws, path.key("irsa").key("provider"), identity.irsa().map(Irsa::provider));
        identity.assumedBy().ifPresent(other -> elsewhere(aws, path.key("assumedBy"), other));
        identity.existingRole().map(Arn::new).ifPresent(role -> open(path.key("existingRole"), role));
    }

    private void here(AwsDocument aws, KeyPath path, Optional<String> text) {
        text.map(Arn::new).ifPresent(arn -> {
            if (!arn.account().equals(aws.account())) {
                report.add(
                        path,
                        "\"" + arn.text() + "\" is of account " + arn.account() + ", not of " + aws.account(),
                        "name one of this account, or use assumedBy for another account");
            }
            partition(aws, path, arn);
        });
    }

    private void partition(AwsDocument aws, KeyPath path, Arn arn) {
        catalog.region(aws.region(), Cloud.AWS)
                .map(Region::partition)
                .filter(partition -> !partition.equals(arn.partition()))
                .ifPresent(partition -> report.add(
                        path,
                        "\"" + arn.text() + "\" is of partition " + arn.partition() + ", and " + aws.region() + " of "
                                + partition,
                        "write arn:" + partition + ":…"));
    }

    private void elsewhere(AwsDocument aws, KeyPath path, AssumedBy other) {
        var principal = new Arn(other.principal());
        if (other.account().equals(aws.account())) {
            report.add(
                    path.key("account"),
                    "\"" + other.account() + "\" is this environment's own account",
                    "use existingRole for a role of this account");
        } else if (!principal.account().equals(other.account())) {
            report.add(
                    path.key("principal"),
                    "\"" + principal.text() + "\" is of account " + principal.account() + ", not of " + other.account(),
                    "make account and principal agree");
        }
    }

    /**
     * Roles that AWS keeps take no policy from outside
     * (https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html).
     */
    private void open(KeyPath path, Arn role) {
        if (role.text().matches(".*:role/(aws-reserved|aws-service-role)/.*")) {
            report.add(
                    path,
                    "\"" + role.text() + "\" is kept by AWS and takes no policy",
                    "use permissionSet for people of Identity Center, or a role of your own");
        }
    }

    private void once(Map<PodIdentity, String> pods, PodIdentity pod, String key) {
        var other = pods.put(pod, key);
        if (other != null) {
            report.add(
                    KeyPath.of("consumers", key, "aws", "podIdentity"),
                    "is the service account of consumer \"" + other + "\" too, and EKS gives it one role",
                    "merge the two consumers, or use another service account");
        }
    }
}

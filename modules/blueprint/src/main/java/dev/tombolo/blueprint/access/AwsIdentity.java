package dev.tombolo.blueprint.access;

import java.util.Optional;

/** Who a consumer is on AWS. */
public sealed interface AwsIdentity {
    /** Returns the word for this identity in environment files and plans, with what tells it from others. */
    String description();

    /**
     * An AWS service that runs the consumer's code.
     *
     * @param principal the service principal, such as {@code lambda.amazonaws.com}
     */
    record Service(String principal) implements AwsIdentity {
        @Override
        public String description() {
            return "service " + principal;
        }
    }

    /**
     * An EKS workload by Pod Identity.
     *
     * @param cluster the cluster's name
     * @param namespace the Kubernetes namespace
     * @param serviceAccount the Kubernetes service account
     */
    record PodIdentity(String cluster, String namespace, String serviceAccount) implements AwsIdentity {
        @Override
        public String description() {
            return "podIdentity " + cluster + "/" + namespace + "/" + serviceAccount;
        }
    }

    /**
     * A workload that an OIDC provider of this account vouches for (IAM roles for service accounts).
     *
     * @param provider the ARN of the OIDC provider
     * @param subject the token's {@code sub}, such as {@code system:serviceaccount:claims:assistant}
     */
    record Irsa(String provider, String subject) implements AwsIdentity {
        @Override
        public String description() {
            return "irsa " + subject;
        }
    }

    /**
     * A principal of another account, which assumes a role here.
     *
     * @param account the other account's id
     * @param principal the ARN of the role or user there
     * @param externalId a word that the other side must give; none by default
     */
    record AssumedBy(String account, String principal, Optional<String> externalId) implements AwsIdentity {
        @Override
        public String description() {
            return "assumedBy " + principal;
        }
    }

    /**
     * People who sign in through IAM Identity Center with one permission set. They assume a role here, because a role of
     * Identity Center takes no policy from outside.
     *
     * @param name the permission set's name
     */
    record PermissionSet(String name) implements AwsIdentity {
        @Override
        public String description() {
            return "permissionSet " + name;
        }
    }

    /**
     * People who sign in through a SAML provider of this account.
     *
     * @param provider the ARN of the SAML provider
     */
    record Saml(String provider) implements AwsIdentity {
        @Override
        public String description() {
            return "saml " + provider;
        }
    }

    /**
     * A role of this account that somebody else made. It gets a policy and keeps its trust.
     *
     * @param arn the role's ARN
     */
    record ExistingRole(String arn) implements AwsIdentity {
        /** Returns the role's name without its path. */
        public String roleName() {
            return arn.substring(arn.lastIndexOf('/') + 1);
        }

        @Override
        public String description() {
            return "existingRole " + arn;
        }
    }
}

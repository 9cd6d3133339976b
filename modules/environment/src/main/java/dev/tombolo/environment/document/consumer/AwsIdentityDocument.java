package dev.tombolo.environment.document.consumer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.environment.document.form.Form;
import java.util.Optional;
import java.util.stream.Stream;

/** Who a consumer is on AWS. */
public record AwsIdentityDocument(
        @JsonPropertyDescription("The AWS service that runs its code.")
        @Form(value = "^[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?$", example = "lambda.amazonaws.com")
        Optional<String> service,

        @JsonPropertyDescription("An EKS workload by Pod Identity.")
        Optional<PodIdentity> podIdentity,

        @JsonPropertyDescription("A workload that an OIDC provider of this account vouches for.")
        Optional<Irsa> irsa,

        @JsonPropertyDescription("A principal of another account, which assumes a role here.")
        Optional<AssumedBy> assumedBy,

        @JsonPropertyDescription("People of an IAM Identity Center permission set.")
        @Form(value = "^[A-Za-z0-9+=,.@-]{1,32}$", example = "AiEngineers")
        Optional<String> permissionSet,

        @JsonPropertyDescription("People of a SAML provider of this account.")
        @Form(
                value = "^arn:aws[a-z-]*:iam::[0-9]{12}:saml-provider/.+$",
                example = "arn:aws:iam::111122223333:saml-provider/corporate")
        Optional<String> saml,

        @JsonPropertyDescription("A role of this account that somebody else made; it gets a policy.")
        @Form(value = "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$", example = "arn:aws:iam::111122223333:role/app/claims")
        Optional<String> existingRole) {
    /** An EKS workload by Pod Identity. */
    public record PodIdentity(
            @JsonPropertyDescription("The cluster's name.")
            @Form(value = "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", example = "search")
            String cluster,

            @JsonPropertyDescription("The Kubernetes namespace.") @Form(value = Form.KUBERNETES, example = "documents")
            String namespace,

            @JsonPropertyDescription("The Kubernetes service account.")
            @Form(value = Form.KUBERNETES, example = "indexer")
            String serviceAccount) {}

    /** A workload with an OIDC token. */
    public record Irsa(
            @JsonPropertyDescription("The OIDC provider's ARN.")
            @Form(
                    value = "^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$",
                    example = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE")
            String provider,

            @JsonPropertyDescription("The token's sub.")
            @Form(value = "^[^*?]+$", example = "system:serviceaccount:claims:assistant")
            String subject) {}

    /** A principal of another account. */
    public record AssumedBy(
            @JsonPropertyDescription("The other account.") @Form(value = Form.AWS_ACCOUNT, example = "444455556666")
            String account,

            @JsonPropertyDescription("The role or user there.")
            @Form(
                    value = "^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[^*?]+$",
                    example = "arn:aws:iam::444455556666:role/claims")
            String principal,

            @JsonPropertyDescription("A word that the other side must give.")
            @Form(value = "^[A-Za-z0-9_+=,.@:/-]{2,1224}$", example = "fraud-batch-prod")
            Optional<String> externalId) {}

    /** Returns the one identity that is given. */
    public AwsIdentity identity() {
        return Stream.<Optional<? extends AwsIdentity>>of(
                        service.map(AwsIdentity.Service::new),
                        podIdentity.map(pod ->
                                new AwsIdentity.PodIdentity(pod.cluster(), pod.namespace(), pod.serviceAccount())),
                        irsa.map(token -> new AwsIdentity.Irsa(token.provider(), token.subject())),
                        assumedBy.map(other ->
                                new AwsIdentity.AssumedBy(other.account(), other.principal(), other.externalId())),
                        permissionSet.map(AwsIdentity.PermissionSet::new),
                        saml.map(AwsIdentity.Saml::new),
                        existingRole.map(AwsIdentity.ExistingRole::new))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}

package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;

/** Writes who may assume a consumer's role. */
final class TrustPolicy {
    private static final String SIGN_IN = "https://signin.aws.amazon.com/saml";

    private TrustPolicy() {}

    /** Returns the trust policy, or nothing for a role that already exists and keeps its own. */
    static Optional<PolicyDocument> of(AwsIdentity identity, AwsPlace place) {
        if (identity instanceof AwsIdentity.Service service) {
            return document(service(service.principal(), List.of("sts:AssumeRole")));
        }
        if (identity instanceof AwsIdentity.PodIdentity pod) {
            return document(pod(pod, place));
        }
        if (identity instanceof AwsIdentity.Irsa irsa) {
            return document(irsa(irsa));
        }
        if (identity instanceof AwsIdentity.AssumedBy other) {
            return document(assumedBy(other));
        }
        if (identity instanceof AwsIdentity.PermissionSet people) {
            return document(permissionSet(people, place));
        }
        return identity instanceof AwsIdentity.Saml saml ? document(saml(saml)) : Optional.empty();
    }

    private static Optional<PolicyDocument> document(Statement statement) {
        return Optional.of(new PolicyDocument(List.of(statement)));
    }

    private static Statement trust(String sid, String action) {
        return Statement.allow(sid, List.of(action), List.of());
    }

    private static Statement service(String principal, List<String> actions) {
        return Statement.allow("AssumedByService", actions, List.of()).principal("Service", Text.of(principal));
    }

    /**
     * Session tags name cluster, namespace and service account
     * (https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html).
     */
    private static Statement pod(AwsIdentity.PodIdentity pod, AwsPlace place) {
        return service("pods.eks.amazonaws.com", List.of("sts:AssumeRole", "sts:TagSession"))
                .when(
                        "StringEquals",
                        "aws:RequestTag/eks-cluster-arn",
                        List.of(place.arn("eks", "cluster/" + pod.cluster())))
                .when("StringEquals", "aws:RequestTag/kubernetes-namespace", pod.namespace())
                .when("StringEquals", "aws:RequestTag/kubernetes-service-account", pod.serviceAccount());
    }

    private static Statement irsa(AwsIdentity.Irsa irsa) {
        var issuer = irsa.provider().substring(irsa.provider().indexOf("oidc-provider/") + "oidc-provider/".length());
        return trust("AssumedByWorkload", "sts:AssumeRoleWithWebIdentity")
                .principal("Federated", Text.of(irsa.provider()))
                .when("StringEquals", issuer + ":aud", "sts.amazonaws.com")
                .when("StringEquals", issuer + ":sub", irsa.subject());
    }

    private static Statement assumedBy(AwsIdentity.AssumedBy other) {
        var statement = trust("AssumedByOtherAccount", "sts:AssumeRole").principal("AWS", Text.of(other.principal()));
        return other.externalId()
                .map(externalId -> statement.when("StringEquals", "sts:ExternalId", externalId))
                .orElse(statement);
    }

    /**
     * Identity Center names its roles {@code AWSReservedSSO_<set>_<suffix>}; the suffix changes when the set is assigned
     * anew, so the trust names the pattern
     * (https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html).
     */
    private static Statement permissionSet(AwsIdentity.PermissionSet people, AwsPlace place) {
        var account = Text.of("arn:" + place.region().partition() + ":iam::").plus(place.account());
        return trust("AssumedByPermissionSet", "sts:AssumeRole")
                .principal("AWS", account.plus(":root"))
                .when(
                        "ArnLike",
                        "aws:PrincipalArn",
                        List.of(account.plus(
                                ":role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_" + people.name() + "_*")));
    }

    private static Statement saml(AwsIdentity.Saml saml) {
        return trust("AssumedBySamlProvider", "sts:AssumeRoleWithSAML")
                .principal("Federated", Text.of(saml.provider()))
                .when("StringEquals", "SAML:aud", SIGN_IN);
    }
}

package dev.tombolo.blueprint.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TrustPolicyTest {
    private static JsonNode trust(AwsIdentity identity) {
        return Samples.json(TrustPolicy.of(identity, Samples.place()).orElseThrow())
                .path("Statement");
    }

    @Test
    void aServiceAssumesTheRole() {
        assertThat(trust(new AwsIdentity.Service("lambda.amazonaws.com"))).isEqualTo(Samples.json("""
                [{"Sid": "AssumedByService", "Effect": "Allow",
                  "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]
                """));
    }

    @Test
    void onlyThePodOfOneServiceAccountAssumesTheRole() {
        assertThat(trust(new AwsIdentity.PodIdentity("apps", "claims", "assistant")))
                .isEqualTo(Samples.json("""
                [{"Sid": "AssumedByService", "Effect": "Allow",
                  "Principal": {"Service": "pods.eks.amazonaws.com"},
                  "Action": ["sts:AssumeRole", "sts:TagSession"],
                  "Condition": {"StringEquals": {
                    "aws:RequestTag/eks-cluster-arn": "arn:aws:eks:us-east-1:<account.id>:cluster/apps",
                    "aws:RequestTag/kubernetes-namespace": "claims",
                    "aws:RequestTag/kubernetes-service-account": "assistant"}}}]
                """));
    }

    @Test
    void onlyOneSubjectOfAnOidcProviderAssumesTheRole() {
        var provider = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABC";

        assertThat(trust(new AwsIdentity.Irsa(provider, "system:serviceaccount:claims:assistant")))
                .isEqualTo(Samples.json("""
                        [{"Sid": "AssumedByWorkload", "Effect": "Allow",
                          "Principal": {"Federated":
                            "arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABC"},
                          "Action": "sts:AssumeRoleWithWebIdentity",
                          "Condition": {"StringEquals": {
                            "oidc.eks.us-east-1.amazonaws.com/id/ABC:aud": "sts.amazonaws.com",
                            "oidc.eks.us-east-1.amazonaws.com/id/ABC:sub":
                              "system:serviceaccount:claims:assistant"}}}]
                        """));
    }

    @Test
    void aPrincipalOfAnotherAccountAssumesTheRoleWithItsExternalId() {
        var principal = "arn:aws:iam::999988887777:role/partner";

        assertThat(trust(new AwsIdentity.AssumedBy("999988887777", principal, Optional.of("bank"))))
                .isEqualTo(Samples.json("""
                        [{"Sid": "AssumedByOtherAccount", "Effect": "Allow",
                          "Principal": {"AWS": "arn:aws:iam::999988887777:role/partner"},
                          "Action": "sts:AssumeRole",
                          "Condition": {"StringEquals": {"sts:ExternalId": "bank"}}}]
                        """));
        assertThat(trust(new AwsIdentity.AssumedBy("999988887777", principal, Optional.empty())))
                .isEqualTo(Samples.json("""
                        [{"Sid": "AssumedByOtherAccount", "Effect": "Allow",
                          "Principal": {"AWS": "arn:aws:iam::999988887777:role/partner"},
                          "Action": "sts:AssumeRole"}]
                        """));
    }

    @Test
    void thePeopleOfAPermissionSetAssumeTheRoleWhateverItsSuffix() {
        assertThat(trust(new AwsIdentity.PermissionSet("AiDevelopers"))).isEqualTo(Samples.json("""
                [{"Sid": "AssumedByPermissionSet", "Effect": "Allow",
                  "Principal": {"AWS": "arn:aws:iam::<account.id>:root"},
                  "Action": "sts:AssumeRole",
                  "Condition": {"ArnLike": {"aws:PrincipalArn":
                    "arn:aws:iam::<account.id>:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_AiDevelopers_*"}}}]
                """));
    }

    @Test
    void thePeopleOfASamlProviderAssumeTheRole() {
        assertThat(trust(new AwsIdentity.Saml("arn:aws:iam::111122223333:saml-provider/corp")))
                .isEqualTo(Samples.json("""
                        [{"Sid": "AssumedBySamlProvider", "Effect": "Allow",
                          "Principal": {"Federated": "arn:aws:iam::111122223333:saml-provider/corp"},
                          "Action": "sts:AssumeRoleWithSAML",
                          "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]
                        """));
    }

    @Test
    void anExistingRoleKeepsItsOwnTrust() {
        assertThat(TrustPolicy.of(
                        new AwsIdentity.ExistingRole("arn:aws:iam::111122223333:role/apps/claims"), Samples.place()))
                .isEmpty();
    }
}

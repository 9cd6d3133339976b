package dev.tombolo.cdk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.construct.Templates;
import dev.tombolo.cdk.network.Networks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;

final class ModelConsumerTest {
    private static final String ROLE = "AWS::IAM::Role";
    private static final String EXISTING = "arn:aws:iam::111122223333:role/apps/claims-service";

    private static JsonNode synthesized(AwsConsumer consumer) {
        var stack = Templates.stack("us-east-1");
        new ModelConsumer(
                stack, "Claims", ModelConsumerProps.builder().consumer(consumer).build());
        return Templates.of(stack);
    }

    private static JsonNode permissions(JsonNode template) {
        return Templates.only(template, ROLE).at("/Policies/0/PolicyDocument");
    }

    @Test
    void declaresARoleWithItsTrustPathDescriptionAndSortedTags() {
        var role = Templates.only(synthesized(Consumers.anywhere(Consumers.LAMBDA, Consumers.openWeights())), ROLE);

        assertThat(role).isEqualTo(Templates.json("""
                {"AssumeRolePolicyDocument":
                   {"Version": "2012-10-17",
                    "Statement": [{"Sid": "AssumedByService", "Effect": "Allow",
                      "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
                 "Description": "Calls the models of consumer claims",
                 "Path": "/",
                 "Policies": [{"PolicyName": "models-claims", "PolicyDocument":
                   {"Version": "2012-10-17",
                    "Statement": [{"Sid": "InvokeModelsInRegion", "Effect": "Allow",
                      "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                      "Resource": "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0"}]}}],
                 "Tags": [{"Key": "cost-centre", "Value": "4711"},
                          {"Key": "tombolo:consumer", "Value": "claims"},
                          {"Key": "tombolo:environment", "Value": "prod"}]}
                """));
    }

    @Test
    void grantsAGeographicProfileWithTheProjectAndTheModelInEachDestination() {
        assertThat(permissions(synthesized(Consumers.anywhere(Consumers.LAMBDA, Consumers.terra()))))
                .isEqualTo(Templates.json("""
                        {"Version": "2012-10-17", "Statement": [
                          {"Sid": "InvokeGpt56TerraProfile", "Effect": "Allow",
                           "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                           "Resource": [
                             "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.openai.gpt-5.6-terra",
                             "arn:aws:bedrock:us-east-1:111122223333:project/default"]},
                          {"Sid": "InvokeGpt56TerraInDestinations", "Effect": "Allow",
                           "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                           "Resource": [
                             "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra",
                             "arn:aws:bedrock:us-east-2::foundation-model/openai.gpt-5.6-terra",
                             "arn:aws:bedrock:us-west-2::foundation-model/openai.gpt-5.6-terra"],
                           "Condition": {"StringEquals": {"bedrock:InferenceProfileArn":
                             "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.openai.gpt-5.6-terra"}}}]}
                        """));
    }

    @Test
    void grantsOnMantleByTheModelConditionAndReadsWithoutIt() {
        assertThat(permissions(synthesized(Consumers.anywhere(Consumers.LAMBDA, Consumers.mantle()))))
                .isEqualTo(Templates.json("""
                        {"Version": "2012-10-17", "Statement": [
                          {"Sid": "InferOnMantle", "Effect": "Allow", "Action": "bedrock-mantle:CreateInference",
                           "Resource": "arn:aws:bedrock-mantle:us-east-1:111122223333:project/default",
                           "Condition": {"StringEquals": {"bedrock-mantle:Model": "openai.gpt-5.5"}}},
                          {"Sid": "ReadOnMantle", "Effect": "Allow",
                           "Action": ["bedrock-mantle:GetModel", "bedrock-mantle:GetProject",
                                      "bedrock-mantle:ListModels"],
                           "Resource": "arn:aws:bedrock-mantle:us-east-1:111122223333:project/default"}]}
                        """));
    }

    @Test
    void deniesCallsOutsideEndpointsThatAreReferredTo() {
        var stack = Templates.stack("us-east-1");
        var endpoints = Networks.newVpc(stack, List.of(Consumers.terra(), Consumers.mantle()));
        var closed = new Invocations.Private(endpoints.getInvocationEndpointIds());
        new ModelConsumer(
                stack,
                "Claims",
                ModelConsumerProps.builder()
                        .consumer(Consumers.consumer(Consumers.LAMBDA, closed, Consumers.terra()))
                        .holes(endpoints.getHoles())
                        .build());

        assertThat(permissions(Templates.of(stack)).at("/Statement/2")).isEqualTo(Templates.json("""
                {"Sid": "DenyOutsideOurEndpoints", "Effect": "Deny",
                 "Action": ["bedrock-mantle:CallWithBearerToken", "bedrock-mantle:CreateInference",
                            "bedrock:CallWithBearerToken", "bedrock:InvokeModel",
                            "bedrock:InvokeModelWithResponseStream"],
                 "Resource": "*",
                 "Condition": {
                   "BoolIfExists": {"aws:ViaAWSService": "false"},
                   "StringNotEquals": {"aws:SourceVpce": [
                     {"Fn::GetAtt": ["NetworkEndpointbedrockmantle2424B2D1", "Id"]},
                     {"Fn::GetAtt": ["NetworkEndpointbedrockruntime596A819C", "Id"]}]}}}
                """));
    }

    @Test
    void givesAnExistingRoleAPolicyAndNothingElse() {
        var stack = Templates.stack("us-east-1");
        var consumer = new ModelConsumer(
                stack,
                "Claims",
                ModelConsumerProps.builder()
                        .consumer(Consumers.anywhere(new AwsIdentity.ExistingRole(EXISTING), Consumers.openWeights()))
                        .build());
        var template = Templates.of(stack);

        assertThat(Templates.resources(template)).containsExactly("AWS::IAM::RolePolicy ClaimsPolicyB998AB0F");
        assertThat(Templates.only(template, "AWS::IAM::RolePolicy")).isEqualTo(Templates.json("""
                {"RoleName": "claims-service", "PolicyName": "models-claims", "PolicyDocument":
                   {"Version": "2012-10-17",
                    "Statement": [{"Sid": "InvokeModelsInRegion", "Effect": "Allow",
                      "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                      "Resource": "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0"}]}}
                """));
        assertThat(consumer.getRoleArn()).isEqualTo(EXISTING);
        assertThat(consumer.getRoleName()).isEqualTo("claims-service");
    }

    @Test
    void handsTheRoleToAPodOfAnAccountThatOnlyTheDeployKnows() {
        var stack = Templates.stack(Environment.builder().region("us-east-1").build());
        new ModelConsumer(
                stack,
                "Claims",
                ModelConsumerProps.builder()
                        .consumer(Consumers.anywhere(
                                new AwsIdentity.PodIdentity("apps", "claims", "assistant"), Consumers.openWeights()))
                        .build());
        var template = Templates.of(stack);

        assertThat(Templates.resources(template))
                .containsExactly(
                        "AWS::EKS::PodIdentityAssociation ClaimsPodIdentity43E7B97F",
                        "AWS::IAM::Role ClaimsRole5BE7F409");
        assertThat(Templates.only(template, "AWS::EKS::PodIdentityAssociation")).isEqualTo(Templates.json("""
                {"ClusterName": "apps", "Namespace": "claims", "ServiceAccount": "assistant",
                 "RoleArn": {"Fn::GetAtt": ["ClaimsRole5BE7F409", "Arn"]},
                 "Tags": [{"Key": "cost-centre", "Value": "4711"},
                          {"Key": "tombolo:consumer", "Value": "claims"},
                          {"Key": "tombolo:environment", "Value": "prod"}]}
                """));
        assertThat(Templates.only(template, ROLE).at("/AssumeRolePolicyDocument/Statement/0"))
                .isEqualTo(Templates.json("""
                        {"Sid": "AssumedByService", "Effect": "Allow",
                         "Principal": {"Service": "pods.eks.amazonaws.com"},
                         "Action": ["sts:AssumeRole", "sts:TagSession"],
                         "Condition": {"StringEquals": {
                           "aws:RequestTag/eks-cluster-arn": {"Fn::Join": ["",
                             ["arn:aws:eks:us-east-1:", {"Ref": "AWS::AccountId"}, ":cluster/apps"]]},
                           "aws:RequestTag/kubernetes-namespace": "claims",
                           "aws:RequestTag/kubernetes-service-account": "assistant"}}}
                        """));
    }

    @Test
    void letsThePeopleOfAPermissionSetAssumeARole() {
        var template =
                synthesized(Consumers.anywhere(new AwsIdentity.PermissionSet("AiDevelopers"), Consumers.mantle()));

        assertThat(Templates.only(template, ROLE).at("/AssumeRolePolicyDocument/Statement/0"))
                .isEqualTo(Templates.json("""
                        {"Sid": "AssumedByPermissionSet", "Effect": "Allow",
                         "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                         "Action": "sts:AssumeRole",
                         "Condition": {"ArnLike": {"aws:PrincipalArn":
                           "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_AiDevelopers_*"}}}
                        """));
    }

    @Test
    void followsTheConventionsOfALandingZone() {
        var conventions = new AwsConventions(
                Optional.of("bank-"), "/ai/", Optional.of("arn:aws:iam::111122223333:policy/boundary"));
        var role = Templates.only(
                synthesized(Consumers.consumer(
                        Consumers.LAMBDA, new Invocations.Anywhere(), conventions, Consumers.openWeights())),
                ROLE);

        assertThat(role.path("RoleName").asText()).isEqualTo("bank-prod-claims");
        assertThat(role.path("Path").asText()).isEqualTo("/ai/");
        assertThat(role.path("PermissionsBoundary").asText()).isEqualTo("arn:aws:iam::111122223333:policy/boundary");
    }

    @Test
    void writesTheSameTemplateInWhateverOrderModelsAreNamed() {
        var first = synthesized(
                Consumers.anywhere(Consumers.LAMBDA, Consumers.terra(), Consumers.openWeights(), Consumers.mantle()));
        var second = synthesized(
                Consumers.anywhere(Consumers.LAMBDA, Consumers.mantle(), Consumers.terra(), Consumers.openWeights()));

        assertThat(second.toPrettyString()).isEqualTo(first.toPrettyString());
    }

    @Test
    void failsWithEveryProblemAtOnce() {
        var stack = new Stack(new App(), "Team");

        assertThatThrownBy(() -> new ModelConsumer(
                        stack,
                        "Claims",
                        ModelConsumerProps.builder()
                                .consumer(Consumers.anywhere(Consumers.LAMBDA))
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        Team/Claims: region: not known while the template is written, and models differ by Region \
                        · give the stack env.region, such as us-east-1
                        Team/Claims: consumer: "claims" calls no model · give it at least one path""");
    }

    @Test
    void failsOnARegionThatTheCatalogDoesNotHave() {
        var stack = Templates.stack("us-moon-1");

        assertThatThrownBy(() -> new ModelConsumer(
                        stack,
                        "Claims",
                        ModelConsumerProps.builder()
                                .consumer(Consumers.anywhere(Consumers.LAMBDA, Consumers.terra()))
                                .build()))
                .hasMessage("Team/Claims: region: the catalog has no Region \"us-moon-1\" on aws"
                        + " · give the stack an env.region that it has");
    }

    @Test
    void failsOnAModelOfAnotherRegion() {
        var stack = Templates.stack("us-west-2");

        assertThatThrownBy(() -> new ModelConsumer(
                        stack,
                        "Claims",
                        ModelConsumerProps.builder()
                                .place(Consumers.place("us-west-2"))
                                .consumer(Consumers.anywhere(Consumers.LAMBDA, Consumers.terra()))
                                .build()))
                .hasMessage("Team/Claims: consumer: model \"gpt-5.6-terra\" is called in us-east-1, the place is"
                        + " us-west-2 · resolve the model for us-west-2");
    }

    @Test
    void failsOnEveryHoleWithoutAValue() {
        var stack = Templates.stack("us-east-1");
        var closed = new Invocations.Private(List.of(
                Text.of(AwsNetwork.endpointId("bedrock-runtime")), Text.of(AwsNetwork.endpointId("bedrock-mantle"))));

        assertThatThrownBy(() -> new ModelConsumer(
                        stack,
                        "Claims",
                        ModelConsumerProps.builder()
                                .consumer(Consumers.consumer(Consumers.LAMBDA, closed, Consumers.terra()))
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        Team/Claims: holes: "endpoint/bedrock-mantle.id" has no value · give it with holes(...)
                        Team/Claims: holes: "endpoint/bedrock-runtime.id" has no value · give it with holes(...)""");
    }

    @Test
    void failsOnAnExistingRoleOfTheSameApp() {
        var stack = Templates.stack("us-east-1");
        var role = Role.Builder.create(stack, "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .build();

        assertThatThrownBy(() -> new ModelConsumer(
                        stack,
                        "Claims",
                        ModelConsumerProps.builder()
                                .consumer(Consumers.anywhere(
                                        new AwsIdentity.ExistingRole(role.getRoleArn()), Consumers.terra()))
                                .build()))
                .hasMessage("Team/Claims: consumer: the ARN of the existing role of \"claims\" is not known while the"
                        + " template is written · grant to a role of this app with ModelAccess.getGrants()");
    }

    @Test
    void failsWithoutAConsumer() {
        assertThatThrownBy(() -> ModelConsumerProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelConsumerProps: consumer: missing · give it with consumer(...)");
    }
}

package dev.tombolo.cdk.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.AwsNetworkChoice;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cdk.access.Accesses;
import dev.tombolo.cdk.access.Consumers;
import dev.tombolo.cdk.construct.Templates;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;

final class PrivateModelEndpointsTest {
    private static final String ENDPOINT = "AWS::EC2::VPCEndpoint";
    private static final String GROUP = "AWS::EC2::SecurityGroup";

    private static JsonNode newVpc(ModelPath... paths) {
        var stack = Templates.stack("us-east-1");
        Networks.newVpc(stack, List.of(paths));
        return Templates.of(stack);
    }

    private static AwsNetworkChoice existing(List<String> allowFrom, Map<String, Text> endpoints) {
        return new AwsNetworkChoice.ExistingVpc(
                Text.of("vpc-1"), List.of(Text.of("subnet-1"), Text.of("subnet-2")), allowFrom, endpoints);
    }

    private static PrivateModelEndpoints endpoints(Stack stack, AwsNetwork network) {
        return new PrivateModelEndpoints(
                stack,
                "Network",
                PrivateModelEndpointsProps.builder().network(network).build());
    }

    private static JsonNode endpoint(JsonNode template, String service) {
        return Templates.all(template, ENDPOINT).stream()
                .filter(endpoint -> endpoint.path("ServiceName").asText().endsWith("." + service))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesAVpcWhoseResourcesAreNamedByZoneAndServiceOnly() {
        assertThat(Templates.resources(newVpc(Consumers.terra(), Consumers.mantle())))
                .extracting(line -> line.substring(0, line.length() - "01234567".length()))
                .containsExactly(
                        "AWS::EC2::RouteTable NetworkRouteTable",
                        "AWS::EC2::SecurityGroup NetworkSecurityGroup",
                        "AWS::EC2::Subnet NetworkSubnetuse1az1",
                        "AWS::EC2::Subnet NetworkSubnetuse1az2",
                        "AWS::EC2::SubnetRouteTableAssociation NetworkRouteTableuse1az1",
                        "AWS::EC2::SubnetRouteTableAssociation NetworkRouteTableuse1az2",
                        "AWS::EC2::VPC NetworkVpc",
                        "AWS::EC2::VPCEndpoint NetworkEndpointbedrock",
                        "AWS::EC2::VPCEndpoint NetworkEndpointbedrockmantle",
                        "AWS::EC2::VPCEndpoint NetworkEndpointbedrockruntime",
                        "AWS::EC2::VPCEndpoint NetworkEndpointlogs",
                        "AWS::EC2::VPCEndpoint NetworkEndpointsts");
    }

    @Test
    void givesTheVpcDnsAndNoWayOut() {
        var template = newVpc(Consumers.terra());

        assertThat(Templates.only(template, "AWS::EC2::VPC")).isEqualTo(Templates.json("""
                {"CidrBlock": "10.40.0.0/20", "EnableDnsHostnames": true, "EnableDnsSupport": true,
                 "Tags": [{"Key": "Name", "Value": "Team/Network/Vpc"},
                          {"Key": "tombolo:environment", "Value": "prod"}]}
                """));
        assertThat(Templates.all(template, "AWS::EC2::Subnet").get(1)).isEqualTo(Templates.json("""
                {"AvailabilityZoneId": "use1-az2", "CidrBlock": "10.40.4.0/22", "MapPublicIpOnLaunch": false,
                 "VpcId": {"Fn::GetAtt": ["NetworkVpcFAC8F4A5", "VpcId"]},
                 "Tags": [{"Key": "Name", "Value": "Team/Network/Subnet-use1-az2"},
                          {"Key": "tombolo:environment", "Value": "prod"}]}
                """));
        assertThat(Templates.all(template, "AWS::EC2::Route")).isEmpty();
    }

    @Test
    void letsOnlyTheVpcReachTheEndpointsAndNothingLeaveThem() {
        assertThat(Templates.only(newVpc(Consumers.terra()), GROUP)).isEqualTo(Templates.json("""
                {"GroupDescription": "Reaches the model endpoints on port 443",
                 "VpcId": {"Fn::GetAtt": ["NetworkVpcFAC8F4A5", "VpcId"]},
                 "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443,
                   "CidrIp": "10.40.0.0/20", "Description": "Calls models"}],
                 "SecurityGroupEgress": [{"IpProtocol": "-1", "CidrIp": "127.0.0.1/32",
                   "Description": "An endpoint calls nobody"}],
                 "Tags": [{"Key": "Name", "Value": "Team/Network/SecurityGroup"},
                          {"Key": "tombolo:environment", "Value": "prod"}]}
                """));
    }

    @Test
    void limitsTheRuntimeEndpointToTheModelsAndTheAccount() {
        assertThat(endpoint(newVpc(Consumers.openWeights()), "bedrock-runtime")).isEqualTo(Templates.json("""
                {"VpcEndpointType": "Interface", "PrivateDnsEnabled": true,
                 "ServiceName": "com.amazonaws.us-east-1.bedrock-runtime",
                 "VpcId": {"Fn::GetAtt": ["NetworkVpcFAC8F4A5", "VpcId"]},
                 "SubnetIds": [{"Fn::GetAtt": ["NetworkSubnetuse1az1CB11E089", "SubnetId"]},
                               {"Fn::GetAtt": ["NetworkSubnetuse1az2AEF08348", "SubnetId"]}],
                 "SecurityGroupIds": [{"Fn::GetAtt": ["NetworkSecurityGroup27EB0023", "GroupId"]}],
                 "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                   {"Sid": "InvokeModelsInRegion", "Effect": "Allow", "Principal": "*",
                    "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                    "Resource": "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0",
                    "Condition": {"StringEquals": {"aws:PrincipalAccount": "111122223333"}}},
                   {"Sid": "ApplyGuardrails", "Effect": "Allow", "Principal": "*",
                    "Action": "bedrock:ApplyGuardrail",
                    "Resource": ["arn:aws:bedrock:us-east-1:111122223333:guardrail/*",
                                 "arn:aws:bedrock:*:111122223333:guardrail-profile/*"],
                    "Condition": {"StringEquals": {"aws:PrincipalAccount": "111122223333"}}}]},
                 "Tags": [{"Key": "Name", "Value": "Team/Network/Endpoint-bedrock-runtime"},
                          {"Key": "tombolo:environment", "Value": "prod"}]}
                """));
    }

    @Test
    void usesAnExistingVpcAndTheEndpointsThatItHas() {
        var stack = Templates.stack("us-east-1");
        var endpoints = endpoints(
                stack,
                Networks.of(
                        existing(List.of("sg-2", "10.0.0.0/8", "sg-1"), Map.of("sts", Text.of("vpce-sts"))),
                        List.of(Consumers.terra())));
        var template = Templates.of(stack);

        assertThat(Templates.all(template, ENDPOINT))
                .extracting(endpoint -> endpoint.path("ServiceName").asText())
                .containsExactly(
                        "com.amazonaws.us-east-1.bedrock-runtime",
                        "com.amazonaws.us-east-1.bedrock",
                        "com.amazonaws.us-east-1.logs");
        assertThat(Templates.only(template, GROUP).path("SecurityGroupIngress")).isEqualTo(Templates.json("""
                [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8",
                  "Description": "Calls models"},
                 {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "SourceSecurityGroupId": "sg-1",
                  "Description": "Calls models"},
                 {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "SourceSecurityGroupId": "sg-2",
                  "Description": "Calls models"}]
                """));
        assertThat(endpoints.getVpcId()).isEqualTo("vpc-1");
        assertThat(endpoints.getEndpointIds()).containsOnlyKeys("bedrock", "bedrock-runtime", "logs", "sts");
        assertThat(endpoints.getEndpointIds()).containsEntry("sts", "vpce-sts");
    }

    @Test
    void declaresNothingWhereEveryEndpointExists() {
        var stack = Templates.stack("us-east-1");
        var endpoints = endpoints(
                stack,
                Networks.of(
                        existing(
                                List.of(),
                                Map.of(
                                        "bedrock", Text.of("vpce-1"),
                                        "bedrock-runtime", Text.of("vpce-2"),
                                        "logs", Text.of("vpce-3"),
                                        "sts", Text.of("vpce-4"))),
                        List.of(Consumers.terra())));

        assertThat(Templates.resources(Templates.of(stack))).isEmpty();
        assertThat(endpoints.getInvocationEndpointIds())
                .extracting(text -> text.fill(endpoints.getHoles()))
                .containsExactly("vpce-2");
    }

    @Test
    void placesEndpointsInATeamsOwnVpcForTheModelsOfItsAccess() {
        var stack = Templates.stack("us-east-1");
        var vpc = Vpc.Builder.create(stack, "Vpc")
                .availabilityZones(List.of("us-east-1a", "us-east-1b"))
                .natGateways(0)
                .build();
        var clients = SecurityGroup.Builder.create(stack, "Clients").vpc(vpc).build();
        var endpoints = PrivateModelEndpoints.inVpc(
                stack,
                "Endpoints",
                ModelsInVpcProps.builder()
                        .vpc(vpc)
                        .access(List.of(Accesses.terra(stack)))
                        .clients(List.of(clients))
                        .tags(Map.of("cost-centre", "4711"))
                        .build());
        var template = Templates.of(stack);
        var runtime = endpoint(template, "bedrock-runtime");

        assertThat(runtime.path("VpcId")).isEqualTo(Templates.json("{\"Ref\": \"Vpc8378EB38\"}"));
        assertThat(runtime.path("SubnetIds")).isEqualTo(Templates.json("""
                [{"Ref": "VpcIsolatedSubnet1SubnetE48C5737"}, {"Ref": "VpcIsolatedSubnet2Subnet16364B91"}]
                """));
        assertThat(StreamSupport.stream(runtime.at("/PolicyDocument/Statement").spliterator(), false))
                .extracting(statement -> statement.path("Sid").asText())
                .containsExactly("InvokeGpt56TerraProfile", "InvokeGpt56TerraInDestinations");
        assertThat(runtime.path("Tags")).isEqualTo(Templates.json("""
                [{"Key": "cost-centre", "Value": "4711"},
                 {"Key": "Name", "Value": "Team/Endpoints/Endpoint-bedrock-runtime"}]
                """));
        assertThat(Templates.all(template, GROUP).get(1).path("SecurityGroupIngress"))
                .isEqualTo(Templates.json("""
                [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "Description": "Calls models",
                  "SourceSecurityGroupId": {"Fn::GetAtt": ["Clients67031123", "GroupId"]}}]
                """));
        assertThat(endpoints.getEndpointIds()).containsOnlyKeys("bedrock", "bedrock-runtime", "logs", "sts");
    }

    @Test
    void writesTheSameTemplateInWhateverOrderModelsAreNamed() {
        var first = newVpc(Consumers.terra(), Consumers.mantle(), Consumers.openWeights());
        var second = newVpc(Consumers.openWeights(), Consumers.terra(), Consumers.mantle());

        assertThat(second.toPrettyString()).isEqualTo(first.toPrettyString());
    }

    @Test
    void failsWithEveryProblemAtOnce() {
        var stack = Templates.stack("us-west-2");
        var choice = new AwsNetworkChoice.ExistingVpc(
                Text.of(new Reference("vpc", "id")), List.of(), List.of(), Map.of("sts", Text.of("vpce-1")));

        assertThatThrownBy(() -> endpoints(stack, Networks.of(choice, List.of(Consumers.openWeights()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        Team/Network: holes: "vpc.id" has no value · give it with holes(...)
                        Team/Network: network: no subnet for the endpoints · name at least one subnet
                        Team/Network: network: nobody may reach the endpoints · give it clients(...) or allowFrom(...)
                        Team/Network: network: endpoint "com.amazonaws.us-east-1.bedrock-runtime" cannot be made in \
                        us-west-2 · give the stack the env.region of the models
                        Team/Network: network: endpoint "com.amazonaws.us-east-1.bedrock" cannot be made in \
                        us-west-2 · give the stack the env.region of the models
                        Team/Network: network: endpoint "com.amazonaws.us-east-1.logs" cannot be made in \
                        us-west-2 · give the stack the env.region of the models""");
    }

    @Test
    void failsOnATeamsVpcWithoutModels() {
        var stack = Templates.stack("us-east-1");
        var vpc = Vpc.Builder.create(stack, "Vpc")
                .availabilityZones(List.of("us-east-1a"))
                .natGateways(0)
                .build();

        assertThatThrownBy(() -> PrivateModelEndpoints.inVpc(
                        stack, "Endpoints", ModelsInVpcProps.builder().vpc(vpc).build()))
                .hasMessage("Team/Endpoints: access: no models are named · give the VPC at least one ModelAccess");
    }

    @Test
    void failsOnModelsOfSeveralRegions() {
        var app = new App();
        var here = Templates.stack(app, "Here", "us-east-1");
        var there = Templates.stack(app, "There", "us-west-2");
        var vpc = Vpc.Builder.create(here, "Vpc")
                .availabilityZones(List.of("us-east-1a"))
                .natGateways(0)
                .build();

        assertThatThrownBy(() -> PrivateModelEndpoints.inVpc(
                        here,
                        "Endpoints",
                        ModelsInVpcProps.builder()
                                .vpc(vpc)
                                .access(List.of(Accesses.terra(there), Accesses.terra(here)))
                                .build()))
                .hasMessage("Here/Endpoints: access: models of several Regions: us-east-1, us-west-2"
                        + " · make endpoints for each in its own VPC");
    }

    @Test
    void failsWithoutANetworkOrAVpc() {
        assertThatThrownBy(() -> PrivateModelEndpointsProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PrivateModelEndpointsProps: network: missing · give it with network(...)");
        assertThatThrownBy(() -> ModelsInVpcProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelsInVpcProps: vpc: missing · give it with vpc(...)");
    }
}

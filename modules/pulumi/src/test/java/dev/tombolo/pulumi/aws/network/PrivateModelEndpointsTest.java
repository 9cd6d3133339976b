package dev.tombolo.pulumi.aws.network;

import static dev.tombolo.pulumi.Recordings.access;
import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.oneLine;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.aws.ec2.Vpc;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.test.PulumiTest;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.model.ModelSelection;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PrivateModelEndpointsTest {
    private static final String VPC = "<<aws:ec2/vpc:Vpc|network-vpc|id>>";
    private static final String RUNTIME = "aws:ec2/vpcEndpoint:VpcEndpoint|network-endpoint-bedrock-runtime";
    private static final String SECURITY_GROUP = "aws:ec2/securityGroup:SecurityGroup|network-security-group";

    @Test
    void aNewVpcHasSubnetsAndEndpointsAndNoWayOut() {
        assertThat(addresses(newVpc()))
                .containsExactly(
                        "aws:ec2/routeTable:RouteTable|network-routes",
                        "aws:ec2/routeTableAssociation:RouteTableAssociation|network-routes-use1-az1",
                        "aws:ec2/routeTableAssociation:RouteTableAssociation|network-routes-use1-az2",
                        SECURITY_GROUP,
                        "aws:ec2/subnet:Subnet|network-subnet-use1-az1",
                        "aws:ec2/subnet:Subnet|network-subnet-use1-az2",
                        "aws:ec2/vpc:Vpc|network-vpc",
                        "aws:ec2/vpcEndpoint:VpcEndpoint|network-endpoint-bedrock",
                        RUNTIME,
                        "aws:ec2/vpcEndpoint:VpcEndpoint|network-endpoint-logs",
                        "aws:ec2/vpcEndpoint:VpcEndpoint|network-endpoint-sts",
                        "tombolo:aws:PrivateModelEndpoints|network");
    }

    @Test
    void theVpcResolvesPrivateNamesAndItsRouteTableHasNoRoute() {
        var recording = newVpc();
        assertThat(inputs(recording, "aws:ec2/vpc:Vpc|network-vpc"))
                .isEqualTo(Map.of(
                        "cidrBlock",
                        "10.40.0.0/20",
                        "enableDnsHostnames",
                        true,
                        "enableDnsSupport",
                        true,
                        "tags",
                        Map.of("Name", "network-vpc", "cost-centre", "4711")));
        assertThat(inputs(recording, "aws:ec2/routeTable:RouteTable|network-routes"))
                .isEqualTo(Map.of("vpcId", VPC, "tags", Map.of("Name", "network-routes", "cost-centre", "4711")));
    }

    @Test
    void aSubnetIsNamedByItsZoneId() {
        var recording = newVpc();
        assertThat(inputs(recording, "aws:ec2/subnet:Subnet|network-subnet-use1-az2"))
                .isEqualTo(Map.of(
                        "availabilityZoneId",
                        "use1-az2",
                        "cidrBlock",
                        "10.40.4.0/22",
                        "mapPublicIpOnLaunch",
                        false,
                        "vpcId",
                        VPC,
                        "tags",
                        Map.of("Name", "network-subnet-use1-az2", "cost-centre", "4711")));
        assertThat(inputs(recording, "aws:ec2/routeTableAssociation:RouteTableAssociation|network-routes-use1-az2"))
                .isEqualTo(Map.of(
                        "routeTableId", "<<aws:ec2/routeTable:RouteTable|network-routes|id>>",
                        "subnetId", "<<aws:ec2/subnet:Subnet|network-subnet-use1-az2|id>>"));
    }

    @Test
    void anEndpointLetsItsModelsThroughAndNothingElse() {
        assertThat(inputs(newVpc(), RUNTIME))
                .isEqualTo(Map.of(
                        "vpcId",
                        VPC,
                        "serviceName",
                        "com.amazonaws.us-east-1.bedrock-runtime",
                        "vpcEndpointType",
                        "Interface",
                        "privateDnsEnabled",
                        true,
                        "subnetIds",
                        List.of(
                                "<<aws:ec2/subnet:Subnet|network-subnet-use1-az1|id>>",
                                "<<aws:ec2/subnet:Subnet|network-subnet-use1-az2|id>>"),
                        "securityGroupIds",
                        List.of("<<" + SECURITY_GROUP + "|id>>"),
                        "tags",
                        Map.of("Name", "network-endpoint-bedrock-runtime", "cost-centre", "4711"),
                        "policy",
                        oneLine("""
                                        {"Version":"2012-10-17","Statement":[{"Sid":"InvokeModelsInRegion","Effect":"Allow",
                                        "Principal":"*","Action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],
                                        "Resource":"arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0",
                                        "Condition":{"StringEquals":{"aws:PrincipalAccount":"333333333333"}}},
                                        {"Sid":"ApplyGuardrails","Effect":"Allow","Principal":"*",
                                        "Action":"bedrock:ApplyGuardrail",
                                        "Resource":["arn:aws:bedrock:us-east-1:333333333333:guardrail/*",
                                        "arn:aws:bedrock:*:333333333333:guardrail-profile/*"],
                                        "Condition":{"StringEquals":{"aws:PrincipalAccount":"333333333333"}}}]}""")));
    }

    @Test
    void theSecurityGroupLetsTheVpcInOnHttpsAndHasNoEgress() {
        assertThat(inputs(newVpc(), SECURITY_GROUP))
                .isEqualTo(Map.of(
                        "description",
                        "Reaches the model endpoints on port 443",
                        "vpcId",
                        VPC,
                        "ingress",
                        List.of(ingress("cidrBlocks", "10.40.0.0/20")),
                        "tags",
                        Map.of("Name", "network-security-group", "cost-centre", "4711")));
    }

    @Test
    void anExistingVpcAndItsEndpointsAreUsedAsTheyAre() {
        var recording = record(context -> {
            var vpc = new Vpc(
                    "landing-zone", VpcArgs.builder().cidrBlock("10.0.0.0/16").build());
            var endpoints = new PrivateModelEndpoints(
                    "network",
                    PrivateModelEndpointsArgs.builder()
                            .access(access("gpt-oss-120b"))
                            .existingVpc(vpc.id(), List.of(Output.of("subnet-1")))
                            .allowFrom("sg-0123", "10.0.8.0/24")
                            .client("sg-0456")
                            .client(vpc.defaultSecurityGroupId())
                            .existingEndpoint("sts", "vpce-sts")
                            .existingEndpoint("logs", "vpce-logs")
                            .existingEndpoint("bedrock", "vpce-bedrock")
                            .build());
            assertThat(PulumiTest.extractValue(endpoints.endpointId("sts"))).isEqualTo("vpce-sts");
            assertThat(PulumiTest.extractValue(endpoints.endpointId("bedrock-runtime")))
                    .isEqualTo("<<" + RUNTIME + "|id>>");
            assertThat(PulumiTest.extractValue(endpoints.vpcId())).isEqualTo("<<aws:ec2/vpc:Vpc|landing-zone|id>>");
        });
        assertThat(addresses(recording))
                .containsExactly(
                        SECURITY_GROUP,
                        "aws:ec2/vpc:Vpc|landing-zone",
                        RUNTIME,
                        "tombolo:aws:PrivateModelEndpoints|network");
        assertThat(inputs(recording, SECURITY_GROUP))
                .containsEntry("vpcId", "<<aws:ec2/vpc:Vpc|landing-zone|id>>")
                .containsEntry(
                        "ingress",
                        List.of(
                                ingress("cidrBlocks", "10.0.8.0/24"),
                                ingress("securityGroups", "sg-0123"),
                                client("sg-0456"),
                                client("<<aws:ec2/vpc:Vpc|landing-zone|defaultSecurityGroupId>>")));
        assertThat(inputs(recording, RUNTIME)).containsEntry("subnetIds", List.of("subnet-1"));
    }

    @Test
    void whereEveryEndpointExistsNothingIsDeclared() {
        var recording = record(context -> new PrivateModelEndpoints(
                "network",
                PrivateModelEndpointsArgs.builder()
                        .access(access("gpt-oss-120b"))
                        .existingVpc("vpc-1", List.of("subnet-1"))
                        .allowFrom("10.0.8.0/24")
                        .existingEndpoint("sts", "vpce-1")
                        .existingEndpoint("logs", "vpce-2")
                        .existingEndpoint("bedrock", "vpce-3")
                        .existingEndpoint("bedrock-runtime", "vpce-4")
                        .build()));
        assertThat(addresses(recording)).containsExactly("tombolo:aws:PrivateModelEndpoints|network");
    }

    @Test
    void theComponentsProviderIsThatOfItsChildren() {
        var recording = record(context -> new PrivateModelEndpoints(
                "network",
                args().build(),
                ComponentResourceOptions.builder()
                        .providers(new Provider(
                                "virginia",
                                ProviderArgs.builder().region("us-east-1").build()))
                        .build()));
        assertThat(options(recording, "aws:ec2/vpc:Vpc|network-vpc"))
                .containsEntry("provider", "pulumi:providers:aws|virginia")
                .containsEntry("parent", "tombolo:aws:PrivateModelEndpoints|network");
    }

    @Test
    void theOrderOfModelsReachesNothing() {
        assertThat(endpoints("gpt-oss-120b", "gpt-5.6-terra").json())
                .isEqualTo(endpoints("gpt-5.6-terra", "gpt-oss-120b").json());
    }

    @Test
    void aFormerNameBecomesAnAlias() {
        var recording = record(context ->
                new PrivateModelEndpoints("network", args().formerNames("net").build()));
        assertThat(options(recording, "tombolo:aws:PrivateModelEndpoints|network"))
                .isEqualTo(Map.of("aliases", List.of(Map.of("name", "net"))));
    }

    @Test
    void failsWithEverythingThatIsMissingOrWrong() {
        assertThatThrownBy(() -> PrivateModelEndpointsArgs.builder()
                        .newVpc("10.40.0.1/20")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        PrivateModelEndpoints: newVpc has "10.40.0.1/20", which is no block of addresses · write one such as 10.40.0.0/20
                        PrivateModelEndpoints: access is missing · give it with access(...)
                        PrivateModelEndpoints: no network is given · give newVpc(...), or existingVpc(...) with a subnet""");
    }

    @Test
    void clientsAreEnoughToReachEndpointsInAnExistingVpc() {
        var recording = record(context -> new PrivateModelEndpoints(
                "network",
                PrivateModelEndpointsArgs.builder()
                        .access(access("gpt-oss-120b"))
                        .existingVpc("vpc-1", List.of("subnet-1"))
                        .client("sg-0456")
                        .build()));
        assertThat(inputs(recording, SECURITY_GROUP)).containsEntry("ingress", List.of(client("sg-0456")));
    }

    @Test
    void failsWhenNobodyMayReachEndpointsInAnExistingVpc() {
        assertThatThrownBy(() -> PrivateModelEndpointsArgs.builder()
                        .access(access("gpt-oss-120b"))
                        .existingVpc("vpc-1", List.of("subnet-1"))
                        .build())
                .hasMessage("PrivateModelEndpoints: allowFrom is missing beside existingVpc"
                        + " · name the blocks or security groups that call");
    }

    @Test
    void failsForModelsOfSeveralPlaces() {
        var oregon = ModelAccess.of(
                ModelSelection.on(Cloud.AWS)
                        .region("us-west-2")
                        .models("gpt-oss-120b")
                        .build(),
                "333333333333");
        assertThatThrownBy(() -> args().access(access("gpt-oss-120b"), oregon).build())
                .hasMessage("PrivateModelEndpoints: access has models of several places"
                        + " · give each account and Region its own component");
    }

    private static Recording newVpc() {
        return endpoints("gpt-oss-120b");
    }

    private static Recording endpoints(String... models) {
        return record(context -> new PrivateModelEndpoints(
                "network", args().access(access(models)).build()));
    }

    private static PrivateModelEndpointsArgs.Builder args() {
        return PrivateModelEndpointsArgs.builder()
                .access(access("gpt-oss-120b"))
                .newVpc("10.40.0.0/20", "use1-az1", "use1-az2")
                .tags(Map.of("cost-centre", "4711"));
    }

    private static Map<String, Object> ingress(String kind, String source) {
        return Map.of(
                "description",
                "HTTPS from " + source,
                "protocol",
                "tcp",
                "fromPort",
                443L,
                "toPort",
                443L,
                kind,
                List.of(source));
    }

    private static Map<String, Object> client(String securityGroup) {
        var rule = new TreeMap<>(ingress("securityGroups", securityGroup));
        rule.put("description", "HTTPS from a client");
        return rule;
    }
}

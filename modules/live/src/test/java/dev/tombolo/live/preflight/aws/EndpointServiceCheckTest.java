package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.AwsStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndpointServiceCheckTest {
    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private List<String> answers(String... zones) {
        return Samples.answers(new EndpointServiceCheck(Samples.subject(Samples.network(zones)), aws.connection()));
    }

    @Test
    void passesWhereEveryZoneHasTheService() {
        assertThat(answers("use1-az1", "use1-az2"))
                .hasSize(4)
                .contains("pass · bedrock-runtime · com.amazonaws.us-east-1.bedrock-runtime is offered in every zone"
                        + " of the network");
        assertThat(aws.requests().get(0).getBodyAsString())
                .isEqualTo(
                        "Action=DescribeVpcEndpointServices&Version=2016-11-15&Filter.1.Name=service-name"
                                + "&Filter.1.Value.1=com.amazonaws.us-east-1.bedrock-runtime"
                                + "&Filter.1.Value.2=com.amazonaws.us-east-1.bedrock"
                                + "&Filter.1.Value.3=com.amazonaws.us-east-1.logs&Filter.1.Value.4=com.amazonaws.us-east-1.sts");
    }

    @Test
    void failsWhereAZoneHasItNot() {
        assertThat(answers("use1-az1", "use1-az3"))
                .hasSize(4)
                .contains("fail · bedrock-runtime · com.amazonaws.us-east-1.bedrock-runtime is not offered in use1-az3"
                        + " · choose from use1-az1 use1-az2 use1-az4 in aws.network.zones");
    }

    @Test
    void failsWhereTheRegionHasItNot() {
        aws.action(
                "DescribeVpcEndpointServices",
                "<DescribeVpcEndpointServicesResponse><serviceDetailSet/></DescribeVpcEndpointServicesResponse>");
        assertThat(answers("use1-az1"))
                .hasSize(4)
                .contains("fail · bedrock-runtime · com.amazonaws.us-east-1.bedrock-runtime is not offered in"
                        + " us-east-1 · choose another Region, or let these calls leave the network");
    }

    @Test
    void readsNoDocumentThatDeclaresTypesOfItsOwn() {
        aws.action(
                "DescribeVpcEndpointServices",
                "<!DOCTYPE a [<!ENTITY b SYSTEM"
                        + " \"file:/etc/hostname\">]><a><serviceDetailSet>&b;</serviceDetailSet></a>");
        assertThat(answers("use1-az1"))
                .containsExactly(
                        "not checked · us-east-1 · an answer that cannot be read in 5 tries · look for a proxy that"
                                + " answers in the service's place, and run it again");
    }
}

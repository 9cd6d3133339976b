package dev.tombolo.cdk.network;

import dev.tombolo.cdk.construct.ResourceTags;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.ec2.CfnSecurityGroup;
import software.amazon.awscdk.services.ec2.CfnSecurityGroup.EgressProperty;
import software.amazon.awscdk.services.ec2.CfnSecurityGroup.IngressProperty;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.constructs.Construct;

/**
 * The security group in front of interface endpoints.
 *
 * <p>An endpoint only answers, and answers pass whatever the rules say. So no call may leave through it: EC2 gives a group
 * without an egress rule one that allows everything, and a rule to {@code 127.0.0.1/32} takes its place
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html, read
 * 2026-11-23).
 */
final class EndpointSecurityGroup {
    private static final int HTTPS = 443;
    private static final String GROUP_ID_PREFIX = "sg-";

    private EndpointSecurityGroup() {}

    /** Declares the group and returns its id. */
    static String declare(
            Construct scope, String vpcId, List<String> allowFrom, List<ISecurityGroup> clients, ResourceTags tags) {
        return CfnSecurityGroup.Builder.create(scope, "SecurityGroup")
                .groupDescription("Reaches the model endpoints on port 443")
                .vpcId(vpcId)
                .securityGroupIngress(ingress(allowFrom, clients))
                .securityGroupEgress(List.of(EgressProperty.builder()
                        .ipProtocol("-1")
                        .cidrIp("127.0.0.1/32")
                        .description("An endpoint calls nobody")
                        .build()))
                .tags(tags.named("SecurityGroup"))
                .build()
                .getAttrGroupId();
    }

    private static List<IngressProperty> ingress(List<String> allowFrom, List<ISecurityGroup> clients) {
        var rules = new ArrayList<IngressProperty>();
        allowFrom.stream().sorted().distinct().forEach(source -> rules.add(literal(source)));
        clients.forEach(client -> rules.add(
                https().sourceSecurityGroupId(client.getSecurityGroupId()).build()));
        return rules;
    }

    private static IngressProperty literal(String source) {
        var rule = https();
        return source.startsWith(GROUP_ID_PREFIX)
                ? rule.sourceSecurityGroupId(source).build()
                : rule.cidrIp(source).build();
    }

    private static IngressProperty.Builder https() {
        return IngressProperty.builder()
                .ipProtocol("tcp")
                .fromPort(HTTPS)
                .toPort(HTTPS)
                .description("Calls models");
    }
}

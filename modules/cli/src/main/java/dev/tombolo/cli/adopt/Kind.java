package dev.tombolo.cli.adopt;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a resource of one type looks in a listing.
 *
 * @param id its ARN or OCID
 * @param imported what {@code pulumi import} takes, made of the id's groups
 * @param named its physical name, made of the id's groups; empty where the id does not hold it
 */
record Kind(Pattern id, String imported, String named) {
    private static final String WHOLE = "$0";
    private static final String FIRST = "$1";
    private static final String UNNAMED = "";

    /**
     * By the import sections of https://github.com/hashicorp/terraform-provider-aws/tree/main/website/docs/r (read
     * 2026-11-23), on which {@code com.pulumi:aws} is built.
     */
    private static final Map<String, Kind> AWS = Map.ofEntries(
            aws("aws:iam/role:Role", "iam", "role/(?:.*/)?([^/]+)", FIRST, FIRST),
            aws("aws:iam/policy:Policy", "iam", "policy/(?:.*/)?([^/]+)", WHOLE, FIRST),
            aws("aws:sns/topic:Topic", "sns", "([^:]+)", WHOLE, FIRST),
            aws("aws:ssm/parameter:Parameter", "ssm", "parameter(/.+)", FIRST, FIRST),
            aws("aws:cloudwatch/metricAlarm:MetricAlarm", "cloudwatch", "alarm:(.+)", FIRST, FIRST),
            aws("aws:cloudformation/stack:Stack", "cloudformation", "stack/([^/]+)/.+", FIRST, FIRST),
            aws("aws:bedrock/guardrail:Guardrail", "bedrock", "guardrail/([^/]+)", FIRST + ",DRAFT", UNNAMED),
            aws(
                    "aws:eks/podIdentityAssociation:PodIdentityAssociation",
                    "eks",
                    "podidentityassociation/([^/]+)/(.+)",
                    "$1,$2",
                    UNNAMED),
            aws("aws:ec2/vpc:Vpc", "ec2", "vpc/(.+)", FIRST, UNNAMED),
            aws("aws:ec2/subnet:Subnet", "ec2", "subnet/(.+)", FIRST, UNNAMED),
            aws("aws:ec2/securityGroup:SecurityGroup", "ec2", "security-group/(.+)", FIRST, UNNAMED),
            aws("aws:ec2/routeTable:RouteTable", "ec2", "route-table/(.+)", FIRST, UNNAMED),
            aws("aws:ec2/vpcEndpoint:VpcEndpoint", "ec2", "vpc-endpoint/(.+)", FIRST, UNNAMED));

    /**
     * By the import sections of https://github.com/oracle/terraform-provider-oci/tree/master/website/docs/r, all of which take
     * the OCID, and the OCIDs in the examples of https://github.com/oracle/oci-ansible-collection (read 2026-11-23). Those of a
     * private endpoint and of an endpoint were found in others' code only.
     */
    private static final Map<String, Kind> OCI = Map.ofEntries(
            oci("oci:Budget/budget:Budget", "budget"),
            oci("oci:Core/networkSecurityGroup:NetworkSecurityGroup", "networksecuritygroup"),
            oci("oci:Core/routeTable:RouteTable", "routetable"),
            oci("oci:Core/serviceGateway:ServiceGateway", "servicegateway"),
            oci("oci:Core/subnet:Subnet", "subnet"),
            oci("oci:Core/vcn:Vcn", "vcn"),
            oci("oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster", "generativeaidedicatedaicluster"),
            oci("oci:GenerativeAi/endpoint:Endpoint", "generativeaiendpoint"),
            oci(
                    "oci:GenerativeAi/generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint",
                    "generativeaiprivateendpoint"),
            oci("oci:Identity/compartment:Compartment", "compartment"),
            oci("oci:Identity/dynamicGroup:DynamicGroup", "dynamicgroup"),
            oci("oci:Identity/networkSource:NetworkSource", "networksource"),
            oci("oci:Identity/policy:Policy", "policy"),
            oci("oci:Limits/quota:Quota", "quota"),
            oci("oci:Monitoring/alarm:Alarm", "alarm"),
            oci("oci:Ons/notificationTopic:NotificationTopic", "onstopic"),
            oci("oci:Ons/subscription:Subscription", "onssubscription"),
            oci("oci:Sch/connector:Connector", "serviceconnector"));

    private static Map.Entry<String, Kind> aws(
            String type, String service, String resource, String imported, String named) {
        var arn = Pattern.compile("arn:[^:]+:" + service + ":[^:]*:[0-9]*:" + resource);
        return Map.entry(type, new Kind(arn, imported, named));
    }

    private static Map.Entry<String, Kind> oci(String type, String word) {
        return Map.entry(type, new Kind(Pattern.compile("ocid1\\." + word + "\\..+"), WHOLE, UNNAMED));
    }

    /** Returns how a type is listed, if it is known to be. */
    static Optional<Kind> of(String type) {
        return Optional.ofNullable(AWS.get(type)).or(() -> Optional.ofNullable(OCI.get(type)));
    }

    boolean fits(Listed listed) {
        return id.matcher(listed.id()).matches();
    }

    String importedId(Listed listed) {
        return id.matcher(listed.id()).replaceFirst(imported);
    }

    /** Returns its physical name; empty where the listing does not say it. */
    String name(Listed listed) {
        return named.isEmpty() ? listed.name() : id.matcher(listed.id()).replaceFirst(named);
    }
}

package dev.tombolo.cli.adopt;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
     * By the import sections of https://github.com/hashicorp/terraform-provider-aws/tree/main/website/docs/r, where those of
     * guardrails and topic policies were read on 2026-11-23.
     */
    private static final Map<String, Kind> AWS = new TreeMap<>(Map.ofEntries(
            aws("aws:iam/role:Role", "iam", "role/(?:.*/)?([^/]+)", FIRST, FIRST),
            aws("aws:iam/policy:Policy", "iam", "policy/(?:.*/)?([^/]+)", WHOLE, FIRST),
            aws("aws:sns/topic:Topic", "sns", "([^:]+)", WHOLE, FIRST),
            aws("aws:ssm/parameter:Parameter", "ssm", "parameter(/.+)", FIRST, FIRST),
            aws("aws:cloudwatch/metricAlarm:MetricAlarm", "cloudwatch", "alarm:(.+)", FIRST, FIRST),
            aws("aws:cloudformation/stack:Stack", "cloudformation", "stack/([^/]+)/.+", FIRST, FIRST),
            aws("aws:bedrock/guardrail:Guardrail", "bedrock", "guardrail/([^/]+)", FIRST + ",DRAFT", UNNAMED),
            aws("aws:ec2/vpc:Vpc", "ec2", "vpc/(.+)", FIRST, UNNAMED),
            aws("aws:ec2/subnet:Subnet", "ec2", "subnet/(.+)", FIRST, UNNAMED),
            aws("aws:ec2/securityGroup:SecurityGroup", "ec2", "security-group/(.+)", FIRST, UNNAMED),
            aws("aws:ec2/routeTable:RouteTable", "ec2", "route-table/(.+)", FIRST, UNNAMED),
            aws("aws:ec2/vpcEndpoint:VpcEndpoint", "ec2", "vpc-endpoint/(.+)", FIRST, UNNAMED)));

    private static Map.Entry<String, Kind> aws(
            String type, String service, String resource, String imported, String named) {
        var arn = Pattern.compile("arn:[^:]+:" + service + ":[^:]*:[0-9]*:" + resource);
        return Map.entry(type, new Kind(arn, imported, named));
    }

    /** Returns how a type is listed, if it is known to be. */
    static Optional<Kind> of(String type) {
        return type.startsWith("oci:") ? Optional.of(oci(type)) : Optional.ofNullable(AWS.get(type));
    }

    /** An OCID names its type: {@code ocid1.vcn}, {@code ocid1.generativeaiprivateendpoint}. */
    private static Kind oci(String type) {
        var word = type.substring(type.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        return new Kind(Pattern.compile("ocid1\\.(?:generativeai)?" + word + "\\..+"), WHOLE, UNNAMED);
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

package dev.tombolo.cli.adopt;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An id that no listing has, as it is made of what the program asks for.
 *
 * @param template the id, with inputs in braces; one that is another resource's stands for that resource's id
 */
record ComposedId(String template) {
    /**
     * By the import sections of https://github.com/hashicorp/terraform-provider-aws/tree/main/website/docs/r and
     * https://github.com/oracle/terraform-provider-oci/tree/master/website/docs/r (read 2026-11-23).
     */
    private static final Map<String, ComposedId> BY_TYPE = Map.of(
            "aws:iam/rolePolicy:RolePolicy", new ComposedId("{role}:{name}"),
            "aws:sns/topicPolicy:TopicPolicy", new ComposedId("{arn}"),
            "aws:ec2/routeTableAssociation:RouteTableAssociation", new ComposedId("{subnetId}/{routeTableId}"),
            "oci:ObjectStorage/bucket:Bucket", new ComposedId("n/{namespace}/b/{name}"));

    private static final Pattern INPUT = Pattern.compile("\\{(\\w+)}");

    static Optional<ComposedId> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Returns the id, if each of its inputs has a value. */
    Optional<String> filled(Function<String, Optional<String>> value) {
        var id = new StringBuilder();
        var inputs = INPUT.matcher(template);
        while (inputs.find()) {
            var found = value.apply(inputs.group(1));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            inputs.appendReplacement(id, Matcher.quoteReplacement(found.get()));
        }
        return Optional.of(inputs.appendTail(id).toString());
    }
}

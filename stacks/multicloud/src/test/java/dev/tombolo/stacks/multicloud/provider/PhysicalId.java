package dev.tombolo.stacks.multicloud.provider;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.List;

/**
 * The ids by which the provider of AWS knows what exists. Where the program names nothing, Pulumi chooses its own name with
 * seven hexadecimal digits.
 *
 * @param account the AWS account
 */
record PhysicalId(String account) {
    private static final List<String> NAMES = List.of("name", "dashboardName");

    /** A physical name is an id that can be taken once; a policy inside a role carries the role's as well. */
    String of(Urn urn, Struct inputs) {
        return switch (urn.type()) {
            case "aws:iam/policy:Policy" -> "arn:aws:iam::" + account + ":policy/" + name(urn, inputs);
            case "aws:sns/topic:Topic" -> "arn:aws:sns:us-east-1:" + account + ":" + name(urn, inputs);
            case "aws:sns/topicPolicy:TopicPolicy" -> text(inputs, "arn");
            case "aws:iam/rolePolicy:RolePolicy" -> text(inputs, "role") + ":" + name(urn, inputs);
            default -> name(urn, inputs);
        };
    }

    private static String name(Urn urn, Struct inputs) {
        return NAMES.stream()
                .map(name -> text(inputs, name))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> chosen(urn));
    }

    private static String chosen(Urn urn) {
        return urn.type().startsWith("aws:")
                ? "%s-%07x".formatted(urn.name(), urn.name().hashCode() & 0xfffffff)
                : urn.name();
    }

    private static String text(Struct inputs, String name) {
        return inputs.getFieldsOrDefault(name, Value.getDefaultInstance()).getStringValue();
    }
}

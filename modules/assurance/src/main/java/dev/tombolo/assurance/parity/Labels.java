package dev.tombolo.assurance.parity;

import dev.tombolo.assurance.graph.MarkedText;
import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Tags;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calls resources by what they are for, so that the two engines' addresses come out alike.
 *
 * @param graph the resources
 */
record Labels(ResourceGraph graph) {
    /** The label of a resource: its kind, and what tells it from others of its kind. */
    String of(Resource resource) {
        return kind(resource) + distinction(resource).map(word -> " " + word).orElse("");
    }

    /** The label of the holder of a statement: a role of this output, or the name of one that is made elsewhere. */
    String ofHolder(String addressOrName) {
        return graph.find(addressOrName)
                .or(() -> roleOfName(addressOrName))
                .map(this::of)
                .orElse("role " + addressOrName);
    }

    private Optional<Resource> roleOfName(String name) {
        return graph.resources().stream()
                .filter(resource -> kind(resource).equals("role"))
                .filter(role -> property(role, "RoleName", "name").equals(Optional.of(name)))
                .findFirst();
    }

    /** A value with every reference replaced by the label of what it refers to. */
    String text(Value value) {
        return MarkedText.of(value).map(this::filled).orElseGet(value::display);
    }

    private String filled(MarkedText text) {
        var filled = new StringBuilder(text.marked());
        for (int hole = 0; hole < text.holes().size(); hole++) {
            int mark = filled.indexOf(Character.toString((char) ('\uE000' + hole)));
            filled.replace(mark, mark + 1, label(text.holes().get(hole)));
        }
        return filled.toString();
    }

    private String label(Piece hole) {
        return hole instanceof Reference reference
                ? graph.find(reference.resource())
                        .map(resource -> "${" + of(resource) + "}")
                        .orElseGet(hole::display)
                : hole.display();
    }

    /** {@code AWS::EC2::VPCEndpoint} and {@code aws:ec2/vpcEndpoint:VpcEndpoint} both become {@code vpcendpoint}. */
    private static String kind(Resource resource) {
        var type = resource.nativeType();
        return type.substring(type.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> distinction(Resource resource) {
        return Stream.of(
                        Tags.of(resource).get(Tags.CONSUMER).flatMap(Value::text),
                        property(resource, "ServiceName", "serviceName")
                                .map(name -> name.substring(name.lastIndexOf('.') + 1)),
                        property(resource, "AvailabilityZoneId", "availabilityZoneId"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> property(Resource resource, String... names) {
        return Stream.of(names)
                .flatMap(name -> resource.property(name).stream())
                .flatMap(property -> property.value().text().stream())
                .findFirst();
    }
}

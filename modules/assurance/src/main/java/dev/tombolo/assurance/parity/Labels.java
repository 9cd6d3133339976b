package dev.tombolo.assurance.parity;

import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Tags;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls resources by what they are for, so that the two engines' addresses come out alike.
 *
 * <p>A label is the kind of a resource and what tells it from others of its kind: its consumer, its service or its zone.
 * Which attribute a reference reads is left out, because engines name one attribute differently.
 */
final class Labels {

    private static final String ROLE = "role";
    private static final String PROFILE = "inferenceprofile";
    private static final String PARAMETER = "parameter";

    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> byRoleName = new HashMap<>();

    Labels(ResourceGraph graph) {
        graph.resources().forEach(resource -> {
            byAddress.put(resource.address(), of(resource));
            roleName(resource).ifPresent(name -> byRoleName.put(name, of(resource)));
        });
    }

    /** The label of a resource. */
    static String of(Resource resource) {
        return distinction(resource).map(word -> kind(resource) + " " + word).orElseGet(() -> kind(resource));
    }

    /** The label of a holder of statements: by its address, by the name of a role, else the name as it is. */
    String ofHolder(String addressOrName) {
        return Optional.ofNullable(byAddress.get(addressOrName))
                .or(() -> Optional.ofNullable(byRoleName.get(addressOrName)))
                .orElse(addressOrName);
    }

    /** A value with every reference replaced by the label of what it refers to. */
    String text(Value value) {
        if (value instanceof TextWithHoles text) {
            return text.pieces().stream().map(this::piece).collect(Collectors.joining());
        }
        return value instanceof Piece piece ? piece(piece) : value.display();
    }

    private String piece(Piece piece) {
        return piece instanceof Reference reference && byAddress.containsKey(reference.resource())
                ? "${" + byAddress.get(reference.resource()) + "}"
                : piece.display();
    }

    /**
     * {@code AWS::EC2::VPCEndpoint} and {@code aws:ec2/vpcEndpoint:VpcEndpoint} both become {@code vpcendpoint}; a managed
     * policy of CloudFormation is a plain one on Pulumi.
     */
    private static String kind(Resource resource) {
        var type = resource.nativeType();
        var word = type.substring(type.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "applicationinferenceprofile" -> PROFILE;
            case "metricalarm" -> "alarm";
            case "managedpolicy" -> "policy";
            case "topicsubscription" -> "subscription";
            case "subnetroutetableassociation" -> "routetableassociation";
            default -> word;
        };
    }

    private static Optional<String> roleName(Resource resource) {
        return kind(resource).equals(ROLE) ? text(resource, "RoleName", "name") : Optional.empty();
    }

    private static Optional<String> distinction(Resource resource) {
        return physicalName(resource).or(() -> whatItIsFor(resource));
    }

    /** A consumer has several profiles and parameters, which their names tell apart. */
    private static Optional<String> physicalName(Resource resource) {
        var kind = kind(resource);
        return kind.equals(PROFILE) || kind.equals(PARAMETER)
                ? text(resource, "InferenceProfileName", "Name", "name")
                : Optional.empty();
    }

    private static Optional<String> whatItIsFor(Resource resource) {
        return Tags.of(resource)
                .get(Tags.CONSUMER)
                .flatMap(Value::text)
                .or(() -> text(resource, "ServiceName", "serviceName")
                        .map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .or(() -> text(resource, "AvailabilityZoneId", "availabilityZoneId"));
    }

    private static Optional<String> text(Resource resource, String... nativeNames) {
        return Stream.of(nativeNames)
                .flatMap(name -> resource.property(name).stream())
                .flatMap(property -> property.value().text().stream())
                .findFirst();
    }
}

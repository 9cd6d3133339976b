package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.ocipolicy.UnreadOciStatement;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Effect;
import dev.tombolo.assurance.view.PolicyKind;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds every statement of an output, whatever type of resource has it: a document of IAM is known by its {@code Statement},
 * so that the policies of keys, buckets and topics are among them.
 */
final class AccessStatements {

    private static final String STATEMENT = "Statement";
    private static final List<String> WORDS = List.of(
            "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition");
    private static final List<String> ATTACHED = List.of("ManagedPolicyArns", "managedPolicyArns", "policyArn");
    private static final List<String> BOUNDARIES = List.of("PermissionsBoundary", "permissionsBoundary");

    private AccessStatements() {}

    /** The statements by what tells them apart. */
    static SortedMap<String, AccessStatement> in(ResourceGraph graph) {
        SortedMap<String, AccessStatement> found = new TreeMap<>();
        Stream.concat(graph.resources().stream().flatMap(AccessStatements::of), oci(graph))
                .forEach(statement -> found.putIfAbsent(statement.key(), statement));
        return found;
    }

    private static Stream<AccessStatement> of(Resource resource) {
        return Stream.of(
                        documents(resource.root()).flatMap(AccessStatements::iam),
                        named(resource, ATTACHED, Effect.ALLOW, "attaches "),
                        named(resource, BOUNDARIES, Effect.DENY, "is bounded by "))
                .flatMap(statements -> statements);
    }

    private static Stream<Property> documents(Property property) {
        Property read = isText(property.value()) ? property.document() : property;
        if (read.value() instanceof ListValue) {
            return read.elements().stream().flatMap(AccessStatements::documents);
        }
        if (!(read.value() instanceof MapValue map)) {
            return Stream.empty();
        }
        return map.get(STATEMENT).isPresent()
                ? Stream.of(read)
                : map.entries().keySet().stream()
                        .flatMap(key -> read.get(key).stream())
                        .flatMap(AccessStatements::documents);
    }

    private static boolean isText(Value value) {
        return value instanceof Scalar || value instanceof TextWithHoles;
    }

    private static Stream<AccessStatement> iam(Property document) {
        return AwsGrant.of(PolicyKind.RESOURCE, document).stream()
                .map(grant -> new AccessStatement(
                        grant.property(),
                        grant.statement().effect(),
                        words(grant.property()),
                        Optional.of(grant.statement())));
    }

    private static String words(Property statement) {
        return statement.value() instanceof MapValue map
                ? WORDS.stream()
                        .flatMap(word -> map.get(word).stream().map(value -> said(word, value)))
                        .collect(Collectors.joining(" · "))
                : statement.value().display();
    }

    private static String said(String word, Value value) {
        return word.equals("Effect") ? canonical(value) : word + " " + canonical(value);
    }

    /** Order and a list of one mean nothing in a statement. */
    private static String canonical(Value value) {
        if (value instanceof MapValue map) {
            return map.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + canonical(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof ListValue list
                ? list.elements().stream()
                        .map(AccessStatements::canonical)
                        .sorted()
                        .collect(Collectors.joining(", "))
                : value.display();
    }

    private static Stream<AccessStatement> named(Resource resource, List<String> names, Effect effect, String words) {
        return names.stream()
                .flatMap(name -> resource.property(name).stream())
                .flatMap(property -> property.elements().stream())
                .map(policy -> new AccessStatement(
                        policy, effect, words + policy.value().display(), Optional.empty()));
    }

    /** A statement that is not read may deny. */
    private static Stream<AccessStatement> oci(ResourceGraph graph) {
        return NativeTypes.views(graph)
                .ociGrants()
                .map(grant -> new AccessStatement(
                        grant.property(),
                        grant.reading() instanceof UnreadOciStatement ? Effect.UNKNOWN : Effect.ALLOW,
                        grant.property().value().display(),
                        Optional.empty()));
    }
}

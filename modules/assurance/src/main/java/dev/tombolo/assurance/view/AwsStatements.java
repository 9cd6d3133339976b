package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Reads the statements of an IAM policy document. */
final class AwsStatements {

    private AwsStatements() {}

    static Stream<AwsGrant> grants(PolicyKind kind, SortedSet<String> heldBy, Property holder) {
        return PolicyLanguage.read(holder.document()).get("Statement").stream()
                .flatMap(statements -> statements.elements().stream())
                .map(statement -> new AwsGrant(kind, heldBy, statement, read(statement)));
    }

    private static AwsStatement read(Property statement) {
        if (!(statement.value() instanceof MapValue)) {
            return AwsStatement.unread(statement.value().unknownReason().orElseGet(() -> "a statement is an object"));
        }
        return new AwsStatement(
                Effect.of(statement.get("Effect")),
                values(statement.get("Action")),
                values(statement.get("NotAction")),
                values(statement.get("Resource")),
                values(statement.get("NotResource")),
                Conditions.of(statement.get("Condition")),
                Principals.of(statement.get("Principal")),
                Principals.of(statement.get("NotPrincipal")));
    }

    static List<Value> values(Optional<Property> oneOrMore) {
        return oneOrMore.stream()
                .flatMap(property -> property.elements().stream())
                .map(Property::value)
                .toList();
    }
}

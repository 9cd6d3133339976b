package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.Objects;

/** Statements for a policy that somebody else keeps. */
final class StatementList {
    private StatementList() {}

    static List<Object> json(List<Statement> statements, Holes holes) {
        return List.copyOf((List<?>) Objects.requireNonNull(
                new PolicyDocument(statements).json(holes).get("Statement")));
    }
}

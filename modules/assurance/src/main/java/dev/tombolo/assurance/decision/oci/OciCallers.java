package dev.tombolo.assurance.decision.oci;

import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciCondition;
import dev.tombolo.assurance.ocipolicy.OciStatement;
import dev.tombolo.assurance.ocipolicy.OciSubject;
import dev.tombolo.assurance.view.OciGrant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom the statements of an output allow: the groups that they name, and the principals that their conditions do. */
final class OciCallers {

    private static final String PRINCIPAL = "request.principal.";
    private static final String TYPE = PRINCIPAL + "type";

    private OciCallers() {}

    /** The callers of these statements, each once, in their order. */
    static List<OciCaller> of(Stream<OciGrant> grants) {
        return grants.filter(grant -> grant.reading() instanceof OciStatement)
                .flatMap(grant -> of((OciStatement) grant.reading()))
                .distinct()
                .toList();
    }

    private static Stream<OciCaller> of(OciStatement statement) {
        OciSubject subject = statement.subject();
        return switch (subject.kind()) {
            case GROUP, DYNAMIC_GROUP -> subject.names().stream().map(name -> group(subject.kind(), name));
            case ANY_USER, ANY_GROUP -> Stream.of(conditional(statement));
            case SERVICE -> Stream.empty();
        };
    }

    private static OciCaller group(OciSubject.Kind kind, Value name) {
        String type = kind == OciSubject.Kind.GROUP ? "user" : "instance";
        return new OciCaller(
                word(kind) + " " + name.display().replace("'", ""),
                kind,
                name,
                Context.EMPTY.with(TYPE, ContextValue.of(type)));
    }

    private static String word(OciSubject.Kind kind) {
        return kind == OciSubject.Kind.GROUP ? "group" : "dynamic-group";
    }

    /** Who meets the conditions on the principal, as far as each names one value. */
    private static OciCaller conditional(OciStatement statement) {
        List<OciCondition.Comparison> told =
                statement.condition().map(OciCondition::comparisons).orElse(List.of()).stream()
                        .filter(OciCallers::tellsThePrincipal)
                        .toList();
        Context variables = Context.EMPTY;
        for (OciCondition.Comparison comparison : told) {
            variables = variables.with(
                    comparison.variable(), ContextValue.of(comparison.values().get(0)));
        }
        return new OciCaller(name(told), OciSubject.Kind.ANY_USER, new Scalar(""), variables);
    }

    private static boolean tellsThePrincipal(OciCondition.Comparison comparison) {
        return comparison.variable().startsWith(PRINCIPAL)
                && comparison.operator() == OciCondition.Operator.IN
                && comparison.values().size() == 1
                && !OciConditionMatcher.isPattern(comparison.values().get(0));
    }

    private static String name(List<OciCondition.Comparison> told) {
        Optional<String> type = value(told, TYPE);
        String others = told.stream()
                .filter(comparison -> !comparison.variable().equals(TYPE))
                .map(comparison -> comparison.values().get(0).display())
                .collect(Collectors.joining("/"));
        return (type.orElse("any-user") + " " + others).strip();
    }

    private static Optional<String> value(List<OciCondition.Comparison> told, String variable) {
        return told.stream()
                .filter(comparison -> comparison.variable().equals(variable))
                .map(comparison -> comparison.values().get(0).display())
                .findFirst();
    }
}

package dev.tombolo.assurance.parity;

import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Conditions;
import dev.tombolo.assurance.view.Principals;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes IAM statements so that order, spelling and addresses of an engine do not show.
 *
 * @param labels what resources are called
 */
record GrantText(Labels labels) {

    /** One statement as one line: kind and holder, then its parts as far as it has them. */
    String line(AwsGrant grant) {
        var statement = grant.statement();
        return Stream.of(
                        word(grant.kind()) + " policy of " + holders(grant),
                        word(statement.effect()),
                        part("", statement.actions()),
                        part("all actions but ", statement.notActions()),
                        part("on ", statement.resources()),
                        part("on all but ", statement.notResources()),
                        conditions(statement.conditions()),
                        principals("for ", statement.principals()),
                        principals("for all but ", statement.notPrincipals()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String holders(AwsGrant grant) {
        return grant.heldBy().isEmpty()
                ? Labels.of(grant.resource())
                : sorted(grant.heldBy().stream().map(labels::ofHolder));
    }

    private String part(String before, Collection<Value> values) {
        return values.isEmpty() ? "" : before + list(values);
    }

    private String list(Collection<Value> values) {
        return "[" + sorted(values.stream().map(labels::text)) + "]";
    }

    private String conditions(Conditions conditions) {
        return conditions.all().stream()
                .map(condition -> condition.operator() + " " + condition.key() + " " + list(condition.values()))
                .collect(Collectors.joining(" and "));
    }

    private String principals(String before, Principals principals) {
        return principals.byType().entrySet().stream()
                .map(kind -> before + kind.getKey() + " " + list(kind.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static String sorted(Stream<String> texts) {
        return texts.sorted().distinct().collect(Collectors.joining(", "));
    }
}

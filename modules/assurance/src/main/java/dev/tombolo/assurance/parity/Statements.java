package dev.tombolo.assurance.parity;

import dev.tombolo.assurance.graph.Cloud;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Conditions;
import dev.tombolo.assurance.view.Principals;
import dev.tombolo.assurance.view.Tags;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.VpcEndpoint;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An output as lines that no engine's words are left in.
 *
 * @param views the output
 */
record Statements(Views views) {

    SortedSet<String> lines() {
        return Stream.of(grants(), endpoints(), tags())
                .flatMap(lines -> lines)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> grants() {
        return views.of(AwsGrant.class).map(this::line);
    }

    private String line(AwsGrant grant) {
        var statement = grant.statement();
        return String.join(
                " · ",
                grant.kind() + " of " + holder(grant),
                statement.effect().toString(),
                list(statement.actions()) + not(statement.notActions()),
                list(statement.resources()) + not(statement.notResources()),
                conditions(statement.conditions()),
                principals(statement.principals()) + principals(statement.notPrincipals()));
    }

    private String holder(AwsGrant grant) {
        var labels = new Labels(views.graph());
        return grant.heldBy().isEmpty()
                ? labels.of(grant.resource())
                : grant.heldBy().stream()
                        .map(labels::ofHolder)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private String not(List<Value> values) {
        return values.isEmpty() ? "" : " not " + list(values);
    }

    private String list(List<Value> values) {
        return values.stream().map(this::text).sorted().distinct().collect(Collectors.joining(", ", "[", "]"));
    }

    private String conditions(Conditions conditions) {
        return conditions.all().stream()
                .map(condition -> condition.operator() + " " + condition.key() + " " + list(condition.values()))
                .collect(Collectors.joining(" and "));
    }

    private String principals(Principals principals) {
        return principals.byType().entrySet().stream()
                .map(kind -> kind.getKey() + " " + list(kind.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private String text(Value value) {
        return new Labels(views.graph()).text(value);
    }

    private Stream<String> endpoints() {
        return views.vpcEndpoints().map(this::line);
    }

    private String line(VpcEndpoint endpoint) {
        return "endpoint " + text(endpoint.serviceName()) + " in " + text(endpoint.vpc()) + " private dns "
                + endpoint.privateDns().map(dns -> text(dns.value())).orElse("left out");
    }

    /** {@code Name} is left out: it is for people and follows each engine's own names. */
    private Stream<String> tags() {
        return views.graph().resources().stream()
                .filter(resource -> resource.cloud() == Cloud.AWS)
                .filter(resource -> !Tags.of(resource).values().isEmpty())
                .map(resource -> "tags of " + new Labels(views.graph()).of(resource) + " " + tags(resource));
    }

    private String tags(Resource resource) {
        return Tags.of(resource).values().entrySet().stream()
                .filter(tag -> !tag.getKey().equals("Name"))
                .map(tag -> tag.getKey() + "=" + text(tag.getValue()))
                .collect(Collectors.joining(", "));
    }
}

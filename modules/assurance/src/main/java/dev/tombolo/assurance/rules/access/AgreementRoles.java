package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roles whose job is to make the agreements of a stack while it is deployed. Nobody but such a function has the role, and
 * nothing but custom resources uses the function, so that no program can buy with it.
 */
final class AgreementRoles {

    private static final String AGREEMENT = "Custom::BedrockModelAgreement";
    private static final String CUSTOM_RESOURCE = "Custom::";
    private static final String FUNCTION = "AWS::Lambda::Function";

    private final Views views;
    private final SortedSet<String> roles;

    AgreementRoles(Views views) {
        this.views = views;
        this.roles = roles();
    }

    /** Whether a statement is held by such roles alone. */
    boolean hold(AwsGrant grant) {
        return roles.contains(grant.resource().address())
                || (!grant.heldBy().isEmpty() && roles.containsAll(grant.heldBy()));
    }

    private SortedSet<String> roles() {
        return graph().ofType(AGREEMENT)
                .flatMap(agreement -> named(agreement, "ServiceToken"))
                .filter(this::isUsedByCustomResourcesOnly)
                .flatMap(function -> named(function, "Role"))
                .filter(this::isOfLambdaOnly)
                .filter(role -> users(role).allMatch(user -> isUsedByCustomResourcesOnly(user) || isPolicy(user, role)))
                .map(Resource::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ResourceGraph graph() {
        return views.graph();
    }

    private Stream<Resource> named(Resource resource, String property) {
        return resource.property(property).stream()
                .flatMap(value -> value.value().references())
                .flatMap(reference -> graph().find(reference.resource()).stream());
    }

    private Stream<Resource> users(Resource used) {
        return graph().resources().stream()
                .filter(resource -> resource.properties()
                        .references()
                        .anyMatch(reference -> reference.resource().equals(used.address())));
    }

    private boolean isUsedByCustomResourcesOnly(Resource function) {
        return function.nativeType().equals(FUNCTION)
                && users(function).allMatch(user -> user.nativeType().startsWith(CUSTOM_RESOURCE));
    }

    private boolean isOfLambdaOnly(Resource role) {
        return views.of(AwsGrant.class)
                .filter(grant -> grant.kind() == PolicyKind.TRUST)
                .filter(grant -> grant.resource().equals(role))
                .allMatch(grant -> grant.statement()
                        .principals()
                        .byType()
                        .equals(Map.of("Service", List.of(new Scalar("lambda.amazonaws.com")))));
    }

    /** A policy that another principal holds may name the role too, to hand it on. */
    private boolean isPolicy(Resource user, Resource role) {
        return views.identityGrants()
                .filter(grant -> grant.resource().equals(user))
                .anyMatch(grant -> grant.heldBy().equals(Set.of(role.address())));
    }
}

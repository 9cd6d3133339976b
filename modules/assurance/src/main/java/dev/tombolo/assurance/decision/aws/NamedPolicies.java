package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The documents of policies that an output names by reference, by ARN or by the id of the endpoint that has them.
 *
 * @param views the output, which has those of its own
 * @param handedOver those of others, by the name of the policy or the id of the endpoint
 */
record NamedPolicies(Views views, SortedMap<String, Property> handedOver) {

    /** The statements of the policy that this property names; one that nothing is known of where nobody has it. */
    List<AwsGrant> statements(PolicyKind kind, Property named) {
        List<AwsGrant> declared = named.value() instanceof Reference reference ? declared(kind, reference) : List.of();
        if (!declared.isEmpty()) {
            return declared;
        }
        return handedOver(kind, named.value(), named, "the document of ");
    }

    /** The statements of the policy of an endpoint that somebody else declares, by its id. */
    List<AwsGrant> ofEndpoint(Value id, Property namedAt) {
        return handedOver(PolicyKind.ENDPOINT, id, namedAt, "the endpoint policy of ");
    }

    private List<AwsGrant> handedOver(PolicyKind kind, Value name, Property namedAt, String what) {
        return document(name)
                .map(document -> AwsGrant.of(kind, document))
                .orElseGet(() -> List.of(AwsGrant.unread(kind, namedAt, missing(what, name))));
    }

    private List<AwsGrant> declared(PolicyKind kind, Reference reference) {
        return views.identityGrants()
                .filter(grant -> grant.resource().address().equals(reference.resource()))
                .map(grant -> new AwsGrant(kind, grant.heldBy(), grant.property(), grant.statement()))
                .toList();
    }

    private Optional<Property> document(Value name) {
        return name.text().flatMap(text -> Optional.ofNullable(handedOver.get(name(text))));
    }

    private static String missing(String what, Value name) {
        return what
                + name.display()
                + name.text()
                        .map(text -> " (hand over " + name(text) + ".json with --policies)")
                        .orElse("");
    }

    private static String name(String arnOrId) {
        return arnOrId.substring(arnOrId.lastIndexOf('/') + 1);
    }
}

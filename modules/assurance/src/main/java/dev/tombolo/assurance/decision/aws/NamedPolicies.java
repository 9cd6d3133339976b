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
 * The documents of managed policies that roles name by reference or by ARN.
 *
 * @param views the output, which has those of its own
 * @param handedOver those of others, by the policy's name
 */
record NamedPolicies(Views views, SortedMap<String, Property> handedOver) {

    /** The statements of the policy that this property names; one that nothing is known of where nobody has it. */
    List<AwsGrant> statements(PolicyKind kind, Property named) {
        List<AwsGrant> declared = named.value() instanceof Reference reference ? declared(kind, reference) : List.of();
        if (!declared.isEmpty()) {
            return declared;
        }
        return document(named.value())
                .map(document -> AwsGrant.of(kind, document))
                .orElseGet(() -> List.of(AwsGrant.unread(kind, named, missing(named.value()))));
    }

    private List<AwsGrant> declared(PolicyKind kind, Reference reference) {
        return views.identityGrants()
                .filter(grant -> grant.resource().address().equals(reference.resource()))
                .map(grant -> new AwsGrant(kind, grant.heldBy(), grant.property(), grant.statement()))
                .toList();
    }

    private Optional<Property> document(Value arn) {
        return arn.text().flatMap(text -> Optional.ofNullable(handedOver.get(name(text))));
    }

    private static String missing(Value arn) {
        String what = "the document of " + arn.display();
        return arn.text()
                .map(text -> what + " (hand over " + name(text) + ".json with --policies)")
                .orElse(what);
    }

    private static String name(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }
}

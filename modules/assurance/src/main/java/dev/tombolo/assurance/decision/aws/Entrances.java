package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.PolicyLayer;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.VpcEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways to the services that an output declares, or that its statements name; last the public address.
 *
 * @param views the output
 * @param policies has the policies of endpoints that somebody else declares, where they were handed over
 */
record Entrances(Views views, NamedPolicies policies) {

    private static final String KEY = "aws:SourceVpce";
    private static final String NAME = "endpoint policy";

    List<Entrance> all() {
        return Stream.of(views.vpcEndpoints().map(this::declared), named(), Stream.of(Entrance.ELSEWHERE))
                .flatMap(entrances -> entrances)
                .toList();
    }

    private Entrance declared(VpcEndpoint endpoint) {
        return Entrance.through(
                endpoint.resource().display(),
                endpoint.service(),
                endpoint.policy().map(policy -> PolicyLayer.of(NAME, endpoint.statements())),
                id(endpoint),
                ContextValue.of(endpoint.vpc()));
    }

    private static Value id(VpcEndpoint endpoint) {
        String attribute = endpoint.resource().format() == Format.CLOUD_FORMATION ? "Id" : "id";
        return new Reference(endpoint.resource().address(), attribute);
    }

    /** Endpoints of somebody else. */
    private Stream<Entrance> named() {
        return new ConditionValues(views)
                .of(KEY)
                .filter(found -> found.value()
                        .text()
                        .filter(id -> id.startsWith("vpce-"))
                        .isPresent())
                .filter(ConditionValues.distinctByValue())
                .map(found -> Entrance.through(
                        found.value().display(),
                        Optional.empty(),
                        Optional.of(PolicyLayer.of(
                                NAME,
                                policies.ofEndpoint(found.value(), found.grant().property()))),
                        found.value(),
                        new ContextValue.Undetermined(
                                "the VPC of " + found.value().display())));
    }
}

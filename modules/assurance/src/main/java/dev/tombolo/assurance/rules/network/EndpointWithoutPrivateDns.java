package dev.tombolo.assurance.rules.network;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.VpcEndpoint;
import java.util.stream.Stream;

/** A Bedrock endpoint exists, but clients that use the service's own host name do not go through it. */
public final class EndpointWithoutPrivateDns implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.NETWORK,
            "A VPC endpoint of Bedrock does not answer for the service's own host name",
            "enable private DNS on the endpoint, or give every client the endpoint's own host name",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html", "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.vpcEndpoints().flatMap(EndpointWithoutPrivateDns::judge));
    }

    private static Stream<Verdict> judge(VpcEndpoint endpoint) {
        Property at = endpoint.privateDns().orElseGet(endpoint.resource()::root);
        return Verdict.of(
                endpoint.service()
                        .map(name -> Answer.of(name.startsWith("bedrock")))
                        .orElse(Answer.UNKNOWN),
                endpoint.privateDns().map(EndpointWithoutPrivateDns::isOff).orElse(Answer.YES),
                at,
                "serves " + endpoint.serviceName().display() + " without private DNS",
                at.value().unknownReason());
    }

    private static Answer isOff(Property privateDns) {
        return privateDns
                .value()
                .text()
                .map(text -> Answer.of(!text.equals("true")))
                .orElse(Answer.UNKNOWN);
    }
}

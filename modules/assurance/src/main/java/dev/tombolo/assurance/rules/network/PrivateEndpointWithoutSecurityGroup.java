package dev.tombolo.assurance.rules.network;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciPrivateEndpoint;
import dev.tombolo.assurance.view.Views;

/** A private endpoint that everything in its network reaches. */
public final class PrivateEndpointWithoutSecurityGroup implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.NETWORK,
            "A private endpoint of OCI Generative AI has no network security group, so that the subnet's list alone decides who reaches it",
            "name a network security group that lets clients in by TCP 443",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/generative-ai/private-endpoint.htm", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciPrivateEndpoint.class).map(PrivateEndpointWithoutSecurityGroup::judge));
    }

    private static Verdict judge(OciPrivateEndpoint endpoint) {
        return new Verdict(
                Answer.of(endpoint.networkSecurityGroups().isEmpty()),
                endpoint.resource().root(),
                "has no network security group",
                "");
    }
}

package dev.tombolo.assurance.rules.agents;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.AgentCoreHost;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/**
 * What a rule asks of everything of one kind that AgentCore runs: whether it runs in the public network.
 *
 * @param kind what the rule is about
 */
record NetworkQuestion(AgentCoreHost.Kind kind) {

    Stream<Verdict> ask(Views views) {
        return views.of(AgentCoreHost.class).filter(host -> host.kind() == kind).map(NetworkQuestion::judge);
    }

    private static Verdict judge(AgentCoreHost host) {
        Property at = host.networkMode().orElseGet(host.resource()::root);
        return new Verdict(
                Stated.is(host.networkMode(), "PUBLIC"),
                at,
                "runs in network mode PUBLIC",
                at.value().unknownReason().orElse("it depends on a value that is known only after deployment"));
    }
}

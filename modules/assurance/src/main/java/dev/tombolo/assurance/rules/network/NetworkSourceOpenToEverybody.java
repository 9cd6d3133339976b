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
import dev.tombolo.assurance.view.OciNetworkSource;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** A network source has the whole internet, so that a condition on it holds for everybody. */
public final class NetworkSourceOpenToEverybody implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.NETWORK,
            "A network source has every public address, so that a statement which asks for it asks for nothing",
            "name the addresses that callers have on the internet",
            Source.of("https://docs.oracle.com/iaas/Content/Identity/networksources/Using_the_API.htm", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciNetworkSource.class).flatMap(NetworkSourceOpenToEverybody::judge));
    }

    private static Stream<Verdict> judge(OciNetworkSource source) {
        return source.publicAddresses().isEmpty()
                ? Stream.of(verdict(Answer.NO, source.resource().root()))
                : source.publicAddresses().stream().map(address -> verdict(isEverybody(address), address));
    }

    private static Verdict verdict(Answer violated, Property at) {
        return new Verdict(
                violated, at, "has the whole internet", "it depends on a value that is known only after deployment");
    }

    private static Answer isEverybody(Property address) {
        return address.value()
                .text()
                .map(text -> Answer.of(text.endsWith("/0")))
                .orElse(Answer.UNKNOWN);
    }
}

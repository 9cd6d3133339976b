package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Views;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy names an action that is often written, and that no request asks for, so that it decides nothing. */
public final class NonexistentAction implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A policy names an action that no request asks for, so that it allows or denies nothing",
            "write the action that the finding names instead",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(AwsGrant.class).flatMap(NonexistentAction::judge));
    }

    private static Stream<Verdict> judge(AwsGrant grant) {
        return Stream.of("Action", "NotAction")
                .flatMap(name -> grant.property().get(name).stream())
                .flatMap(actions -> actions.elements().stream())
                .filter(NonexistentAction::isOfBedrock)
                .map(NonexistentAction::judge);
    }

    private static boolean isOfBedrock(Property action) {
        return action.value()
                .text()
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith("bedrock"))
                .isPresent();
    }

    private static Verdict judge(Property action) {
        Optional<InventedAction> invented = action.value().text().flatMap(InventedAction::namedBy);
        return new Verdict(
                Answer.of(invented.isPresent()),
                action,
                "names " + action.value().display() + ", which no request asks for · write "
                        + invented.map(InventedAction::instead).orElse(""),
                "");
    }
}

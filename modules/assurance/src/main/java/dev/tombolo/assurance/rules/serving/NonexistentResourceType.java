package dev.tombolo.assurance.rules.serving;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;

/** A resource has a type that is often written, by people and by AI models, and that no registry knows. */
public final class NonexistentResourceType implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.SERVING,
            "A resource has a type that does not exist, so the deployment fails",
            "take the resource out and use what the finding names instead",
            Source.of("https://github.com/aws/aws-cdk/issues/31478", "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.graph().resources().stream().map(NonexistentResourceType::judge));
    }

    private static Verdict judge(Resource resource) {
        Optional<NonexistentType> known = NonexistentType.ALL.stream()
                .filter(nonexistent -> nonexistent.type().equals(resource.nativeType()))
                .findFirst();
        return new Verdict(
                Answer.of(known.isPresent()),
                resource.root(),
                "has type \"" + resource.nativeType() + "\", which does not exist; "
                        + known.map(NonexistentType::instead).orElse(""),
                "");
    }
}

package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.DeploymentScope;
import dev.tombolo.assurance.view.GuardrailUse;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two resources enforce the one guardrail that an account and Region can enforce. */
public final class EnforcedGuardrailDeclaredTwice implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.GUARDRAIL,
            "Two resources enforce a guardrail in one account and Region, which has room for one",
            "declare the enforced guardrail once, in the stack that the account and Region share",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-enforcements.html", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, enforced(views).map(resource -> judge(resource, views)));
    }

    private static Stream<Resource> enforced(Views views) {
        return views.of(GuardrailUse.class)
                .filter(use -> use.kind() == GuardrailUse.Kind.ACCOUNT)
                .map(GuardrailUse::resource);
    }

    private static Verdict judge(Resource resource, Views views) {
        String others = enforced(views)
                .filter(other -> !other.address().equals(resource.address()))
                .filter(other -> DeploymentScope.of(other).equals(DeploymentScope.of(resource)))
                .map(Resource::display)
                .collect(Collectors.joining(", "));
        return new Verdict(
                Answer.of(!others.isEmpty()), resource.root(), "enforces what " + others + " enforces, too", "");
    }
}

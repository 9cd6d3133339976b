package dev.tombolo.assurance.rules.agents;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.AgentRole;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Optional;

/** Two agents act with one role, so that each may do what only the other should. */
public final class AgentRoleShared implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.AGENTS,
            "Two agents act with the same role",
            "give each agent a role of its own, with what this agent needs",
            Source.of("https://github.com/prowler-cloud/prowler", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(AgentRole.class).map(agent -> judge(agent, views)));
    }

    private static Verdict judge(AgentRole agent, Views views) {
        List<String> others = views.of(AgentRole.class)
                .filter(other ->
                        !other.resource().address().equals(agent.resource().address()))
                .filter(other -> other.role().value().equals(agent.role().value()))
                .map(other -> other.resource().display())
                .toList();
        Optional<String> unknown = agent.role().value().unknownReason();
        return new Verdict(
                others.isEmpty() ? Answer.NO : unknown.isPresent() ? Answer.UNKNOWN : Answer.YES,
                agent.role(),
                "acts with the same role as " + String.join(", ", others),
                unknown.orElse(""));
    }
}

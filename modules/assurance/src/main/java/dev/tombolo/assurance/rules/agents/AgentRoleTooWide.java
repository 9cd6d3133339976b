package dev.tombolo.assurance.rules.agents;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.AgentRole;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Effect;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;

/** An agent, which does what a model says, may do everything that a service offers. */
public final class AgentRoleTooWide implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.AGENTS,
            "The role of an agent allows every action of a service, or of all",
            "name the actions that the agent's tools need, and the resources that they touch",
            Source.of("https://github.com/prowler-cloud/prowler", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(AgentRole.class)
                        .flatMap(agent -> role(agent).stream())
                        .distinct()
                        .flatMap(role -> views.identityGrants()
                                .filter(grant -> grant.heldBy().contains(role)))
                        .filter(grant -> grant.statement().effect() != Effect.DENY)
                        .map(AgentRoleTooWide::judge));
    }

    /** A role of another output is the business of that output. */
    private static Optional<String> role(AgentRole agent) {
        return agent.role().value() instanceof Reference reference
                ? Optional.of(reference.resource())
                : Optional.empty();
    }

    private static Verdict judge(AwsGrant grant) {
        var statement = grant.statement();
        Property actions = grant.at(statement.notActions().isEmpty() ? "Action" : "NotAction");
        return new Verdict(
                Answer.of(!statement.notActions().isEmpty())
                        .or(Answer.any(statement.actions(), AgentRoleTooWide::isWholeService)),
                actions,
                "gives an agent whole services by " + actions.path(),
                statement.unknownReason().orElse("it depends on a value that is known only after deployment"));
    }

    private static Answer isWholeService(Value action) {
        return action.text()
                .map(text -> Answer.of(text.equals("*") || text.endsWith(":*")))
                .orElse(Answer.UNKNOWN);
    }
}

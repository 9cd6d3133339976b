package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.Authorization;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.AwsStatement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What known calls ask IAM for, so that of a statement it can be said whether these calls show all that it does.
 *
 * @param asked every action with every resource on which it is asked for
 */
public record KnownCalls(Set<Asked> asked) {

    /**
     * An action on a resource.
     *
     * @param action the action, in lower case
     * @param resource the resource's ARN
     */
    public record Asked(String action, Value resource) {

        static Asked of(Authorization authorization) {
            return new Asked(authorization.action().toLowerCase(Locale.ROOT), authorization.resource());
        }
    }

    public KnownCalls {
        asked = Set.copyOf(asked);
    }

    /** What these calls ask for. */
    public static KnownCalls of(Stream<AwsCall> calls) {
        Set<Asked> asked = new HashSet<>();
        calls.flatMap(call -> new CallAuthorizations(call, Context.EMPTY).all())
                .map(Asked::of)
                .forEach(asked::add);
        return new KnownCalls(asked);
    }

    /**
     * Whether each of the statement's actions is asked for on one of its resources, and each of its resources with one of its
     * actions. A wildcard also speaks of what nobody knows.
     */
    public boolean show(AwsStatement statement) {
        Set<String> actions = new HashSet<>();
        statement.actions().forEach(action -> actions.add(action.display().toLowerCase(Locale.ROOT)));
        Set<Value> resources = new HashSet<>(statement.resources());
        Set<String> askedActions = new HashSet<>();
        Set<Value> askedResources = new HashSet<>();
        asked.stream()
                .filter(some -> actions.contains(some.action()) && resources.contains(some.resource()))
                .forEach(some -> {
                    askedActions.add(some.action());
                    askedResources.add(some.resource());
                });
        return isWhole(actions, askedActions) && isWhole(resources, askedResources);
    }

    private static boolean isWhole(Collection<?> said, Collection<?> asked) {
        return !said.isEmpty() && asked.containsAll(said);
    }
}

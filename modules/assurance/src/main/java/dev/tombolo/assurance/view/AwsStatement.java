package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a statement of an IAM policy document says.
 *
 * <p>A statement that could not be read has one unknown action on one unknown resource, so that no rule passes over it.
 *
 * @param effect what it does
 * @param actions {@code Action}
 * @param notActions {@code NotAction}
 * @param resources {@code Resource}
 * @param notResources {@code NotResource}
 * @param conditions {@code Condition}
 * @param principals {@code Principal}
 * @param notPrincipals {@code NotPrincipal}
 */
public record AwsStatement(
        Effect effect,
        List<Value> actions,
        List<Value> notActions,
        List<Value> resources,
        List<Value> notResources,
        Conditions conditions,
        Principals principals,
        Principals notPrincipals) {

    public AwsStatement {
        actions = List.copyOf(actions);
        notActions = List.copyOf(notActions);
        resources = List.copyOf(resources);
        notResources = List.copyOf(notResources);
    }

    static AwsStatement of(Property statement) {
        if (!(statement.value() instanceof MapValue)) {
            return unread(statement.value().unknownReason().orElseGet(() -> "a statement is an object"));
        }
        return new AwsStatement(
                Effect.of(statement.get("Effect")),
                values(statement, "Action"),
                values(statement, "NotAction"),
                values(statement, "Resource"),
                values(statement, "NotResource"),
                Conditions.of(statement.get("Condition")),
                Principals.of(statement.get("Principal")),
                Principals.of(statement.get("NotPrincipal")));
    }

    private static List<Value> values(Property statement, String element) {
        return statement.elements(element).stream().map(Property::value).toList();
    }

    /** A statement of which nothing is known but the reason. */
    public static AwsStatement unread(String reason) {
        List<Value> unknown = List.of(new Unknown(reason));
        return new AwsStatement(
                Effect.UNKNOWN,
                unknown,
                List.of(),
                unknown,
                List.of(),
                Conditions.NONE,
                Principals.NONE,
                Principals.NONE);
    }

    /** Whether it allows this action on some resource under some condition. */
    public Answer allows(String action) {
        return is(Effect.ALLOW).and(covers(action));
    }

    /** Whether it denies this action on some resource under some condition. */
    public Answer denies(String action) {
        return is(Effect.DENY).and(covers(action));
    }

    private Answer is(Effect wanted) {
        return effect == Effect.UNKNOWN ? Answer.UNKNOWN : Answer.of(effect == wanted);
    }

    private Answer covers(String action) {
        Answer named = Answer.any(actions, pattern -> Wildcard.matchesIgnoringCase(pattern, action));
        return notActions.isEmpty()
                ? named
                : named.or(Answer.any(notActions, pattern -> Wildcard.matchesIgnoringCase(pattern, action))
                        .not());
    }

    /** Why something in it is not known; empty when all of it is. */
    public Optional<String> unknownReason() {
        return Value.unknownReason(actions)
                .or(() -> Value.unknownReason(notActions))
                .or(() -> Value.unknownReason(resources))
                .or(() -> Value.unknownReason(notResources))
                .or(conditions::unknownReason);
    }
}

package dev.tombolo.assurance.decision.oci;

import dev.tombolo.assurance.decision.Decision;
import dev.tombolo.assurance.decision.Outcome;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.decision.condition.Match;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciStatement;
import dev.tombolo.assurance.ocipolicy.OciSubject;
import dev.tombolo.assurance.ocipolicy.OciVerb;
import dev.tombolo.assurance.ocipolicy.UnreadOciStatement;
import dev.tombolo.assurance.view.OciGrant;
import dev.tombolo.assurance.view.Views;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may call which models on OCI, as the statements of an output say. What no statement allows is denied.
 *
 * <p>Sources, 2026-11-22: https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm for the resource types,
 * the verb and {@code target.model.id}; https://docs.oracle.com/iaas/Content/Identity/policyreference/policyreference_topic-General_Variables_for_All_Requests.htm
 * for the variables of every request. That {@code target.model.id} is asked of every inference, whatever serves the model,
 * says https://docs.oracle.com/iaas/Content/generative-ai/limit-model-access.htm (read 2026-11-23).
 */
public final class OciAccess {

    private static final Set<String> TYPES_WITH_CHAT =
            Set.of("generative-ai-chat", "generative-ai-family", "all-resources");
    private static final String OF_USERS = "request.user.";
    private static final String DEFAULT_DOMAIN = "default/";

    private final List<OciGrant> grants;
    private final Compartments compartments;

    /** Reads an output. */
    public OciAccess(Views views) {
        this.grants = views.ociGrants().toList();
        this.compartments = new Compartments(views.graph());
    }

    /** Whom the statements allow, each once. */
    public List<OciCaller> callers() {
        return OciCallers.of(grants.stream());
    }

    /** The compartments in which calls can be made. */
    public List<Value> compartments() {
        return compartments.all(statements().map(OciStatement::location));
    }

    /** The network sources that statements hold calls to; a pattern stands for those that match it. */
    public List<Value> networkSources() {
        return statements()
                .flatMap(statement -> statement.condition().stream())
                .flatMap(condition -> condition.comparisons().stream())
                .filter(comparison -> comparison.variable().equals(OciConditionMatcher.NETWORK_SOURCE))
                .flatMap(comparison -> comparison.values().stream())
                .map(OciConditionMatcher::withoutSlashes)
                .distinct()
                .toList();
    }

    private Stream<OciStatement> statements() {
        return grants.stream()
                .map(OciGrant::reading)
                .filter(OciStatement.class::isInstance)
                .map(OciStatement.class::cast);
    }

    /** Decides one call of one caller. */
    public Decision decide(OciCaller caller, OciCall call) {
        List<Found> found = grants.stream()
                .map(grant -> new Found(grant, allows(grant, caller, call)))
                .filter(some -> !some.match().isNo())
                .toList();
        if (found.isEmpty()) {
            return new Decision(
                    Outcome.DENIED,
                    Optional.empty(),
                    "no statement allows use of generative-ai-chat with "
                            + call.path().modelId(),
                    Collections.emptySortedSet());
        }
        return possibleDenial()
                .map(denial -> decision(Outcome.UNKNOWN, denial, "may be denied by ", Match.unknown(meaning(denial))))
                .orElseGet(() -> allowed(found));
    }

    private record Found(OciGrant grant, Match match) {}

    private static Decision allowed(List<Found> found) {
        return found.stream()
                .filter(some -> some.match().isYes())
                .findFirst()
                .map(some -> decision(Outcome.ALLOWED, some.grant(), "allowed by ", some.match()))
                .orElseGet(() -> decision(
                        Outcome.UNKNOWN,
                        found.get(0).grant(),
                        "may be allowed by ",
                        found.stream().map(Found::match).reduce(Match.NO, Match::or)));
    }

    private static Decision decision(Outcome outcome, OciGrant grant, String because, Match match) {
        return new Decision(
                outcome,
                Optional.of(grant.property()),
                because + grant.property().path(),
                match.open());
    }

    /** Deny statements are not read: one may take away what another statement allows. */
    private Optional<OciGrant> possibleDenial() {
        return grants.stream().filter(OciAccess::isDenial).findFirst();
    }

    private static boolean isDenial(OciGrant grant) {
        return grant.reading() instanceof UnreadOciStatement
                && grant.property()
                        .value()
                        .display()
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .startsWith("deny");
    }

    private static String meaning(OciGrant grant) {
        return "the meaning of \"" + grant.property().value().display() + "\"";
    }

    private Match allows(OciGrant grant, OciCaller caller, OciCall call) {
        if (!(grant.reading() instanceof OciStatement statement)) {
            return isDenial(grant) ? Match.NO : Match.unknown(meaning(grant));
        }
        if (!statement.verb().includes(OciVerb.USE) || !TYPES_WITH_CHAT.contains(statement.resourceType())) {
            return Match.NO;
        }
        Context variables = variables(caller, call);
        return names(statement.subject(), caller)
                .and(compartments.reaches(statement.location(), call.compartment()))
                .and(statement
                        .condition()
                        .map(new OciConditionMatcher(variables)::meets)
                        .orElse(Match.YES));
    }

    private static Match names(OciSubject subject, OciCaller caller) {
        return switch (subject.kind()) {
            case ANY_USER -> Match.YES;
            case ANY_GROUP -> Match.of(caller.kind() == OciSubject.Kind.GROUP);
            case SERVICE -> Match.NO;
            case GROUP, DYNAMIC_GROUP ->
                subject.kind() == caller.kind()
                        ? subject.names().stream()
                                .map(name -> same(name, caller))
                                .reduce(Match.NO, Match::or)
                        : Match.NO;
        };
    }

    /** A group without a domain is one of the default domain. */
    private static Match same(Value name, OciCaller caller) {
        Optional<String> left = name.text().map(OciAccess::withoutDefault);
        Optional<String> right = caller.subject().text().map(OciAccess::withoutDefault);
        return left.isPresent() && right.isPresent()
                ? Match.of(left.equals(right))
                : OciConditionMatcher.same(name, caller.subject());
    }

    private static String withoutDefault(String name) {
        String lower = name.replace("'", "").toLowerCase(Locale.ROOT);
        return lower.startsWith(DEFAULT_DOMAIN) ? lower.substring(DEFAULT_DOMAIN.length()) : lower;
    }

    private static Context variables(OciCaller caller, OciCall call) {
        Context request = Context.EMPTY
                .with("target.model.id", ContextValue.of(call.path().modelId()))
                .with("target.compartment.id", ContextValue.of(call.compartment()))
                .with("request.operation", ContextValue.of("Chat"))
                .with("request.permission", ContextValue.of("GENERATIVE_AI_CHAT"))
                .with("request.region", region(call))
                .with(
                        OciConditionMatcher.NETWORK_SOURCE,
                        call.networkSource().map(ContextValue::of).orElse(ContextValue.ABSENT));
        return (isPerson(caller) ? request : withoutUser(request)).with(caller.variables());
    }

    private static ContextValue region(OciCall call) {
        return call.path()
                .region()
                .key()
                .map(ContextValue::of)
                .orElseGet(() -> new ContextValue.Undetermined(
                        "the key of Region " + call.path().region().name()));
    }

    private static boolean isPerson(OciCaller caller) {
        return caller.kind() == OciSubject.Kind.GROUP;
    }

    /** Variables of users do not apply to instances and workloads. */
    private static Context withoutUser(Context request) {
        return request.with(OF_USERS + "id", ContextValue.ABSENT)
                .with(OF_USERS + "name", ContextValue.ABSENT)
                .with(OF_USERS + "mfaTotpVerified", ContextValue.ABSENT);
    }
}

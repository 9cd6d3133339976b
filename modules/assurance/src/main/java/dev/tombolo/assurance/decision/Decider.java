package dev.tombolo.assurance.decision;

import dev.tombolo.assurance.decision.condition.Match;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.AwsStatement;
import dev.tombolo.assurance.view.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * IAM's evaluation: a denial anywhere denies; else every layer must allow; else it is denied.
 *
 * <p>A certain denial wins over everything that is not known; a possible one makes an allowance unknown. Source:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html, 2026-11-22.
 *
 * @param caller who asks
 * @param layers the layers, each of which must allow; the first is that which grants
 */
public record Decider(Caller caller, List<PolicyLayer> layers) {

    public Decider {
        layers = List.copyOf(layers);
    }

    /** Decides one authorization. */
    public Decision decide(Authorization asked) {
        StatementMatcher matcher = new StatementMatcher(caller, asked);
        List<Found> denials = denials(matcher);
        return certainDenial(denials).orElseGet(() -> decide(asked, matcher, denials));
    }

    private Decision decide(Authorization asked, StatementMatcher matcher, List<Found> denials) {
        List<Found> allowances = new ArrayList<>();
        for (PolicyLayer layer : layers) {
            Found allowance = allowance(layer, matcher);
            if (allowance.match().isNo()) {
                return notAllowed(layer, asked, matcher);
            }
            allowances.add(allowance);
        }
        return possibleDenial(denials).or(() -> uncertain(allowances)).orElseGet(() -> allowed(allowances.get(0)));
    }

    /** A statement and how far it matches; none stands for a layer in which nothing does. */
    private record Found(Optional<AwsGrant> grant, Match match) {

        Optional<Property> statement() {
            return grant.map(AwsGrant::property);
        }

        String display() {
            return grant.map(Decider::name).orElse("");
        }
    }

    private List<Found> denials(StatementMatcher matcher) {
        return layers.stream()
                .flatMap(layer -> layer.statements().stream()
                        .map(grant ->
                                found(grant, applies(layer).and(matcher.matches(Effect.DENY, grant.statement())))))
                .filter(denial -> !denial.match().isNo())
                .toList();
    }

    private static Match applies(PolicyLayer layer) {
        return layer.doubt().map(Match::unknown).orElse(Match.YES);
    }

    private static Found found(AwsGrant grant, Match match) {
        return new Found(Optional.of(grant), match);
    }

    private static Optional<Decision> certainDenial(List<Found> denials) {
        return denials.stream()
                .filter(denial -> denial.match().isYes())
                .findFirst()
                .map(denial -> denied(denial.statement(), "denied by " + denial.display()));
    }

    private static Decision notAllowed(PolicyLayer layer, Authorization asked, StatementMatcher matcher) {
        String nothing = "no statement of the " + layer.name() + " allows " + asked.display();
        return layer.statements().stream()
                .flatMap(grant -> matcher.obstacle(grant.statement()).stream()
                        .map(obstacle -> denied(
                                Optional.of(grant.property()),
                                nothing + "; " + name(grant) + " would, but for its " + obstacle)))
                .findFirst()
                .orElseGet(() -> denied(Optional.empty(), nothing));
    }

    private static Decision denied(Optional<Property> by, String because) {
        return new Decision(Outcome.DENIED, by, because, Collections.emptySortedSet());
    }

    private static Optional<Decision> possibleDenial(List<Found> denials) {
        return denials.stream()
                .findFirst()
                .map(first -> new Decision(
                        Outcome.UNKNOWN, first.statement(), "may be denied by " + first.display(), open(denials)));
    }

    private static Optional<Decision> uncertain(List<Found> allowances) {
        List<Found> uncertain = allowances.stream()
                .filter(allowance -> allowance.match().isUnknown())
                .toList();
        return uncertain.stream()
                .findFirst()
                .map(first -> new Decision(
                        Outcome.UNKNOWN, first.statement(), "may be allowed by " + first.display(), open(uncertain)));
    }

    private static Decision allowed(Found allowance) {
        return new Decision(
                Outcome.ALLOWED,
                allowance.statement(),
                "allowed by " + allowance.display(),
                Collections.emptySortedSet());
    }

    /** The first statement that certainly allows, else the first that may, with everything that would settle it. */
    private static Found allowance(PolicyLayer layer, StatementMatcher matcher) {
        Found best = new Found(Optional.empty(), applies(layer).not());
        for (AwsGrant grant : layer.statements()) {
            Match match = matcher.matches(Effect.ALLOW, grant.statement());
            if (match.isYes()) {
                return found(grant, match);
            }
            Match both = best.match().or(match);
            best = best.match().isNo() && match.isUnknown() ? found(grant, both) : new Found(best.grant(), both);
        }
        return best;
    }

    private static SortedSet<String> open(List<Found> found) {
        SortedSet<String> open = new TreeSet<>();
        found.forEach(some -> open.addAll(some.match().open()));
        return open;
    }

    /** The statement's Sid or path; for one that could not be read, what is missing. */
    private static String name(AwsGrant grant) {
        return Optional.of(grant.statement())
                .filter(statement -> statement.effect() == Effect.UNKNOWN)
                .flatMap(AwsStatement::unknownReason)
                .or(() -> grant.property().get("Sid").flatMap(sid -> sid.value().text()))
                .orElseGet(() -> grant.property().path().text());
    }
}

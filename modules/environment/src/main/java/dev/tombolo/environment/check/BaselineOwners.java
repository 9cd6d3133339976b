package dev.tombolo.environment.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.environment.source.SourceNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes sure that the baseline of an account and Region has one owner in a folder, whom others name rightly. */
public final class BaselineOwners {
    private static final KeyPath SCOPE = KeyPath.of("scopes", "baseline");
    private static final KeyPath OF = SCOPE.key("of");
    private static final Set<String> OWNERS_BY_DEFAULT = Set.of("staging", "production");

    private final SortedMap<String, Claim> claims = new TreeMap<>();

    /** What an environment says of a baseline; {@code of} is empty where it names no other. */
    private record Claim(SourceNode.Mapping tree, String place, boolean owns, String of) {
        static Claim of(SourceNode.Mapping tree) {
            var json = tree.json();
            var aws = json.path("aws");
            var place = aws.path("account").asText() + " " + aws.path("region").asText();
            var scope = json.path("scopes").path("baseline");
            return new Claim(
                    tree,
                    place,
                    aws.isObject() && owns(json, scope),
                    scope.path("of").asText());
        }

        private static boolean owns(JsonNode json, JsonNode scope) {
            boolean byDefault = OWNERS_BY_DEFAULT.contains(json.path("kind").asText())
                    && !json.path("engines").path("aws").asText().equals("pulumi")
                    && !(json.path("organization").isObject()
                            && json.path("consumers").isEmpty());
            boolean unsaid = scope.isMissingNode() || scope.isNull();
            return unsaid ? byDefault : scope.asText().equals("own");
        }

        Problem problem(KeyPath path, String what, String remedy) {
            return new Problem(tree.at(path), path, what, remedy);
        }
    }

    /** Adds what an environment says. */
    public void add(String environment, SourceNode.Mapping tree) {
        claims.put(environment, Claim.of(tree));
    }

    /** Returns what is wrong, by the environment that it is wrong with. */
    public SortedMap<String, List<Problem>> problems() {
        var problems = new TreeMap<String, List<Problem>>();
        claims.forEach((name, claim) -> problems.put(
                name,
                Stream.of(second(name, claim), wronglyNamed(claim))
                        .flatMap(Optional::stream)
                        .toList()));
        return problems;
    }

    /** The first owner by name is told nothing: whoever moves the other has mended both. */
    private Optional<Problem> second(String name, Claim claim) {
        return claims.headMap(name).entrySet().stream()
                .filter(other -> claim.owns() && other.getValue().owns())
                .filter(other -> other.getValue().place().equals(claim.place()))
                .map(other -> claim.problem(
                        SCOPE,
                        name + ".yaml and " + other.getKey() + ".yaml both own the baseline of " + claim.place()
                                + ", which exists once",
                        "write scopes: { baseline: { of: " + other.getKey() + " } } in " + name
                                + ".yaml, or the other way round"))
                .findFirst();
    }

    private Optional<Problem> wronglyNamed(Claim claim) {
        if (claim.of().isEmpty()) {
            return Optional.empty();
        }
        var owner = claims.get(claim.of());
        if (owner == null) {
            return Optional.of(claim.problem(
                    OF, "no environment " + Quoted.of(claim.of()), Candidates.of(claim.of(), claims.keySet())));
        }
        if (!owner.owns()) {
            return Optional.of(claim.problem(
                    OF,
                    Quoted.of(claim.of()) + " does not own its baseline",
                    "name the one that does, or set external"));
        }
        return owner.place().equals(claim.place())
                ? Optional.empty()
                : Optional.of(claim.problem(
                        OF,
                        Quoted.of(claim.of()) + " owns the baseline of " + owner.place() + ", and this is "
                                + claim.place(),
                        "name an environment of the same account and Region, or set external"));
    }
}

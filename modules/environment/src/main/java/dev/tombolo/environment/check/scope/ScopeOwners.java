package dev.tombolo.environment.check.scope;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.scope.ScopeOf;
import dev.tombolo.environment.document.scope.ScopeWord;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.environment.source.SourceNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes sure that what exists once has one owner in a folder, whom others name rightly. */
public final class ScopeOwners {
    private final SortedMap<String, Optional<Claim>> claims = new TreeMap<>();

    /** What an environment says of scopes. */
    private record Claim(SourceNode.Mapping tree, EnvironmentDocument document) {
        boolean owns(OwnedScope scope) {
            return document.isOn(Cloud.AWS) && scope.saidBy(document) == ScopeWord.OWN;
        }

        String place(OwnedScope scope) {
            return document.aws().map(scope::place).orElse("no account");
        }

        Problem problem(KeyPath path, String what, String remedy) {
            return new Problem(tree.at(path), path, what, remedy);
        }
    }

    /**
     * Adds what an environment says.
     *
     * @param document empty where its structure is wrong, so that nothing is known but that there is one
     */
    public void add(String environment, SourceNode.Mapping tree, Optional<EnvironmentDocument> document) {
        claims.put(environment, document.map(said -> new Claim(tree, said)));
    }

    /** Returns what is wrong, by the environment that it is wrong with. */
    public SortedMap<String, List<Problem>> problems() {
        var problems = new TreeMap<String, List<Problem>>();
        claims.forEach((name, claim) -> problems.put(
                name, claim.stream().flatMap(said -> problems(name, said)).toList()));
        return problems;
    }

    private Stream<Problem> problems(String name, Claim claim) {
        return Stream.of(OwnedScope.values())
                .flatMap(scope -> Stream.of(second(scope, name, claim), wronglyNamed(scope, claim)))
                .flatMap(Optional::stream);
    }

    /** The first owner by name is told nothing: whoever moves the other has mended both. */
    private Optional<Problem> second(OwnedScope scope, String name, Claim claim) {
        return claims.headMap(name).entrySet().stream()
                .filter(other -> claim.owns(scope) && isOwnerThere(scope, claim, other.getValue()))
                .map(other -> claim.problem(
                        scope.path(),
                        name + ".yaml and " + other.getKey() + ".yaml both own the " + scope.title() + " of "
                                + claim.place(scope) + ", which exists once",
                        "write scopes: { " + scope.key() + ": { of: " + other.getKey() + " } } in " + name
                                + ".yaml, or the other way round"))
                .findFirst();
    }

    private static boolean isOwnerThere(OwnedScope scope, Claim claim, Optional<Claim> other) {
        return other.filter(said -> said.owns(scope) && said.place(scope).equals(claim.place(scope)))
                .isPresent();
    }

    private Optional<Problem> wronglyNamed(OwnedScope scope, Claim claim) {
        return scope.saidBy(claim.document()) instanceof ScopeOf named
                ? wronglyNamed(scope, claim, named.of())
                : Optional.empty();
    }

    private Optional<Problem> wronglyNamed(OwnedScope scope, Claim claim, String named) {
        var owner = claims.get(named);
        return owner == null
                ? Optional.of(claim.problem(
                        scope.owner(), "no environment " + Quoted.of(named), Candidates.of(named, claims.keySet())))
                : owner.flatMap(said -> wronglyNamed(scope, claim, named, said));
    }

    private static Optional<Problem> wronglyNamed(OwnedScope scope, Claim claim, String named, Claim owner) {
        if (!owner.owns(scope)) {
            return Optional.of(claim.problem(
                    scope.owner(),
                    Quoted.of(named) + " does not own its " + scope.title(),
                    "name the one that does, or set external"));
        }
        return owner.place(scope).equals(claim.place(scope))
                ? Optional.empty()
                : Optional.of(claim.problem(
                        scope.owner(),
                        Quoted.of(named) + " owns the " + scope.title() + " of " + owner.place(scope) + ", and this is "
                                + claim.place(scope),
                        "name an environment of the same " + scope.extent() + ", or set external"));
    }
}

package dev.tombolo.environment.check;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.document.ScopeOf;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.environment.source.SourceNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes sure that who owns an account agrees to buy what the production of others there calls. */
public final class AgreementsOfOwners {
    private final SortedMap<String, Said> environments = new TreeMap<>();

    private record Said(SourceNode.Mapping tree, EnvironmentDocument document) {
        Problem problem(String model, String owner) {
            var path = KeyPath.of("models", model);
            return new Problem(
                    tree.at(path),
                    path,
                    "is sold through the AWS Marketplace, and " + Quoted.of(owner)
                            + ", which owns the account scope, records no agreement",
                    "add agreements." + model + " to " + owner + ".yaml");
        }
    }

    /** Adds what an environment says. */
    public void add(String environment, SourceNode.Mapping tree, EnvironmentDocument document) {
        environments.put(environment, new Said(tree, document));
    }

    /** Returns what is wrong, by the environment that it is wrong with. */
    public SortedMap<String, List<Problem>> problems(Catalog catalog) {
        var problems = new TreeMap<String, List<Problem>>();
        environments.forEach(
                (name, said) -> problems.put(name, missing(said, catalog).toList()));
        return problems;
    }

    private Stream<Problem> missing(Said said, Catalog catalog) {
        if (said.document().kind() != Kind.PRODUCTION || !(said.document().account() instanceof ScopeOf named)) {
            return Stream.empty();
        }
        var owner = environments.get(named.of());
        return owner == null || !owner.document().ownsAccount()
                ? Stream.empty()
                : AgreementCheck.bought(catalog, said.document())
                        .filter(model -> !owner.document().agreements().containsKey(model.name()))
                        .map(model -> said.problem(model.name(), named.of()));
    }
}

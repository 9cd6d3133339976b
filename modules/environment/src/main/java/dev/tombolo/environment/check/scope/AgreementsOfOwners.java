package dev.tombolo.environment.check.scope;

import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.document.scope.ScopeOf;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.environment.source.SourceNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes sure that who owns an account agrees to buy what the production of others there calls, and hands in the form. */
public final class AgreementsOfOwners {
    private final SortedMap<String, Said> environments = new TreeMap<>();

    private record Said(SourceNode.Mapping tree, EnvironmentDocument document) {
        Problem withoutAgreement(ModelRecord model, String owner) {
            return problem(
                    model,
                    "is sold through the AWS Marketplace, and " + Quoted.of(owner)
                            + ", which owns the account scope, records no agreement",
                    "add agreements." + model.name() + " to " + owner + ".yaml");
        }

        Problem withoutForm(ModelRecord model, String owner) {
            return problem(
                    model,
                    "Anthropic asks for a use-case form, and " + Quoted.of(owner)
                            + ", which owns the account scope, records none",
                    "add useCase to " + owner
                            + ".yaml, or useCase: external where the management account handed it in");
        }

        private Problem problem(ModelRecord model, String what, String remedy) {
            var path = KeyPath.of("models", model.name());
            return new Problem(tree.at(path), path, what, remedy);
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
        return said.document().kind() == Kind.PRODUCTION && said.document().account() instanceof ScopeOf named
                ? Optional.ofNullable(environments.get(named.of()))
                        .filter(owner -> owner.document().ownsAccount())
                        .stream()
                        .flatMap(owner -> missing(said, catalog, named.of(), owner.document()))
                : Stream.empty();
    }

    /** Where the owner agrees to a model without its form, the owner is told so itself. */
    private static Stream<Problem> missing(Said said, Catalog catalog, String name, EnvironmentDocument owner) {
        return AgreementCheck.called(catalog, said.document())
                .filter(model -> !owner.agreements().containsKey(model.name()))
                .flatMap(model -> Stream.concat(
                        Stream.of(model)
                                .filter(AgreementCheck::isBought)
                                .map(some -> said.withoutAgreement(some, name)),
                        Stream.of(model)
                                .filter(some -> owner.useCase().isEmpty())
                                .filter(UseCaseForm::isAskedFor)
                                .map(some -> said.withoutForm(some, name))));
    }
}

package dev.tombolo.environment.check.scope;

import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Seller;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that agreements are about models that are bought, and that production buys what it calls, with the form first. */
record AgreementCheck(Catalog catalog, EnvironmentDocument document, Report report) {
    private static final KeyPath AGREEMENTS = KeyPath.of("agreements");

    void check() {
        document.agreements().keySet().forEach(this::agreement);
        if (document.ownsAccount() && document.kind() == Kind.PRODUCTION) {
            called(catalog, document)
                    .filter(AgreementCheck::isBought)
                    .filter(model -> !document.agreements().containsKey(model.name()))
                    .forEach(this::missing);
        }
        if (document.ownsAccount() && document.useCase().isEmpty()) {
            agreedWithoutForm().forEach(this::missingForm);
            calledWithoutForm().forEach(this::missingForm);
        }
    }

    /** Without the form the agreement itself is refused, whatever the environment is for. */
    private Stream<KeyPath> agreedWithoutForm() {
        return document.agreements().keySet().stream()
                .filter(name -> catalog.model(name, Cloud.AWS)
                        .filter(UseCaseForm::isAskedFor)
                        .isPresent())
                .map(AGREEMENTS::key);
    }

    private Stream<KeyPath> calledWithoutForm() {
        return document.kind() == Kind.PRODUCTION
                ? called(catalog, document)
                        .filter(UseCaseForm::isAskedFor)
                        .map(ModelRecord::name)
                        .filter(name -> !document.agreements().containsKey(name))
                        .map(name -> KeyPath.of("models", name))
                : Stream.empty();
    }

    /** The owner agrees for the whole account, and so for models that only other environments call. */
    private void agreement(String name) {
        var path = AGREEMENTS.key(name);
        var model = catalog.model(name, Cloud.AWS);
        if (model.isEmpty()) {
            report.add(path, "no model " + Quoted.of(name) + " is on aws", Candidates.of(name, onAws()));
        } else if (isSoldBy(model.get(), Seller.Channel.CLOUD)) {
            report.add(path, "is sold by aws itself, so that there is nothing to agree to", "take the entry away");
        }
    }

    private List<String> onAws() {
        return catalog.models().stream()
                .filter(model -> model.cloud() == Cloud.AWS)
                .map(ModelRecord::name)
                .toList();
    }

    /** Tells whether the Marketplace sells a model. */
    static boolean isBought(ModelRecord model) {
        return isSoldBy(model, Seller.Channel.MARKETPLACE);
    }

    /** Returns what an environment calls on AWS. */
    static Stream<ModelRecord> called(Catalog catalog, EnvironmentDocument document) {
        return document.models().entrySet().stream()
                .filter(model -> model.getValue().on().contains(Cloud.AWS))
                .flatMap(model -> catalog.model(model.getKey(), Cloud.AWS).stream());
    }

    private static boolean isSoldBy(ModelRecord model, Seller.Channel channel) {
        return model.seller().channel().stated().equals(Optional.of(channel));
    }

    private void missing(ModelRecord model) {
        report.add(
                KeyPath.of("models", model.name()),
                "is sold through the AWS Marketplace, and no agreement is recorded",
                "add agreements." + model.name()
                        + " with offer, terms and rateCard, or set scopes: { account: external }");
    }

    private void missingForm(KeyPath path) {
        report.add(
                path,
                "Anthropic asks for a use-case form, and none is recorded",
                "add useCase, or set useCase: external where the management account handed it in");
    }
}

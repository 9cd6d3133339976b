package dev.tombolo.environment.check;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Seller;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that agreements are about models that are bought, and that production buys what it calls. */
record AgreementCheck(Catalog catalog, EnvironmentDocument document, Report report) {
    private static final KeyPath AGREEMENTS = KeyPath.of("agreements");

    void check() {
        document.agreements().keySet().forEach(this::agreement);
        if (document.ownsAccount() && document.kind() == Kind.PRODUCTION) {
            bought(catalog, document)
                    .filter(model -> !document.agreements().containsKey(model.name()))
                    .forEach(this::missing);
        }
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

    /** Returns what an environment calls on AWS that the Marketplace sells. */
    static Stream<ModelRecord> bought(Catalog catalog, EnvironmentDocument document) {
        return document.models().entrySet().stream()
                .filter(model -> model.getValue().on().contains(Cloud.AWS))
                .flatMap(model -> catalog.model(model.getKey(), Cloud.AWS).stream())
                .filter(model -> isSoldBy(model, Seller.Channel.MARKETPLACE));
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
}

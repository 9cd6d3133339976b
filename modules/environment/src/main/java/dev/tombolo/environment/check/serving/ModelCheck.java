package dev.tombolo.environment.check.serving;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.ModelDocument;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.stream.Collectors;

/** Checks that models exist on the clouds that are named, may be used there, and are called by name. */
record ModelCheck(Catalog catalog, EnvironmentDocument document, Report report) {
    void check() {
        document.models().forEach((name, model) -> {
            var path = KeyPath.of("models", name);
            if (catalog.clouds(name).isEmpty()) {
                unknown(path, name);
            } else {
                clouds(path, name, model);
            }
            routing(path, model);
        });
        document.consumers()
                .forEach((key, consumer) -> called(KeyPath.of("consumers", key, "models"), consumer.models()));
    }

    private void unknown(KeyPath path, String name) {
        catalog.nameOf(name)
                .ifPresentOrElse(
                        portable -> report.add(
                                path,
                                Quoted.of(name) + " is what a cloud calls the model",
                                "write its portable name, " + portable),
                        () -> report.add(
                                path, "unknown model " + Quoted.of(name), Candidates.of(name, catalog.names())));
    }

    private void clouds(KeyPath path, String name, ModelDocument model) {
        var list = path.key("on");
        for (int index = 0; index < model.on().size(); index++) {
            cloud(list.item(index), name, model.on().get(index));
        }
        report.twice(list, model.on().stream().map(Cloud::key).toList());
    }

    private void cloud(KeyPath path, String name, Cloud cloud) {
        if (!document.isOn(cloud)) {
            report.add(
                    path,
                    "names " + cloud.key() + ", where this environment is not",
                    "add " + cloud.key() + " to the environment, or take it off the list");
        }
        catalog.model(name, cloud).ifPresentOrElse(this::entitled, () -> notThere(path, name, cloud));
    }

    private void notThere(KeyPath path, String name, Cloud cloud) {
        var elsewhere = catalog.clouds(name).stream().map(Cloud::key).collect(Collectors.joining(", "));
        report.add(path, cloud.key() + " does not have \"" + name + "\"", "it is on " + elsewhere);
    }

    /** What AWS wants of an account is not of an environment: the account's own stack will see to it. */
    private void entitled(ModelRecord record) {
        var wanted = record.seller().entitlement().stated();
        if (wanted.isPresent() && record.cloud() == Cloud.OCI && document.isOn(Cloud.OCI) && !isEntitled(record)) {
            report.add(
                    KeyPath.of("models", record.name()),
                    "needs an entitlement on oci: " + wanted.get(),
                    "add oci.entitlements with model, document, confirmedBy and date once you have it");
        }
    }

    private boolean isEntitled(ModelRecord record) {
        return document.oci().map(OciDocument::entitlements).orElse(List.of()).stream()
                .anyMatch(entitlement -> entitlement.model().equals(record.name()));
    }

    private void routing(KeyPath path, ModelDocument model) {
        if (model.routing().isPresent() && !model.on().contains(Cloud.AWS)) {
            report.add(path.key("routing"), "applies to aws, where this model is not named", "take the key away");
        }
    }

    private void called(KeyPath path, List<String> models) {
        var known = document.models().keySet();
        for (int index = 0; index < models.size(); index++) {
            if (!known.contains(models.get(index))) {
                report.add(
                        path.item(index),
                        Quoted.of(models.get(index)) + " is not among this environment's models",
                        Candidates.of(models.get(index), known));
            }
        }
        report.twice(path, models);
    }
}

package dev.tombolo.environment.check.serving;

import dev.tombolo.blueprint.serving.UnitHours;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.DedicatedDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.ModelDocument;
import dev.tombolo.environment.source.KeyPath;
import java.util.List;
import java.util.Optional;

/** Checks that a dedicated cluster is called by somebody, and that its hardware is known or named. */
record DedicatedCheck(Catalog catalog, EnvironmentDocument document, Report report) {
    private static final String SHAPE = "shape";

    void check() {
        document.models()
                .forEach((name, model) -> model.dedicated().ifPresent(dedicated -> dedicated(name, model, dedicated)));
    }

    private void dedicated(String name, ModelDocument model, DedicatedDocument dedicated) {
        var path = KeyPath.of("models", name, "dedicated");
        if (!model.on().contains(Cloud.OCI)) {
            report.add(path, "applies to oci, where this model is not named", "take the key away");
            return;
        }
        if (dedicated.unitCount() < 1) {
            report.add(
                    path.key("units"),
                    "has " + dedicated.unitCount() + ", which is no number of units",
                    "write 1 or more");
        }
        if (!isCalled(name)) {
            report.add(
                    path,
                    "is called by no consumer on oci, and is billed for at least " + UnitHours.MINIMUM + " unit-hours",
                    "name the model in a consumer that has oci, or take the key away");
        }
        served(name).ifPresent(served -> shape(path, name, dedicated, served.shapes()));
    }

    private boolean isCalled(String name) {
        return document.consumers().values().stream()
                .anyMatch(consumer ->
                        consumer.isOn(Cloud.OCI) && consumer.models().contains(name));
    }

    private Optional<ModelEndpoint> served(String name) {
        return catalog.model(name, Cloud.OCI).map(model -> model.endpoints().get(EndpointKind.DEDICATED));
    }

    private void shape(KeyPath path, String name, DedicatedDocument dedicated, Fact<List<String>> shapes) {
        var stated = shapes.stated().orElse(List.of());
        if (dedicated.shape().isEmpty() && stated.size() != 1) {
            report.add(
                    path,
                    "the shape that hosts \"" + name + "\" is "
                            + (stated.isEmpty() ? shapes.doubt() : "one of several"),
                    stated.isEmpty()
                            ? "add shape, as the model's page of Oracle or its Console names it"
                            : "add shape: " + String.join(" or ", stated));
        }
        dedicated
                .shape()
                .filter(given -> !stated.isEmpty() && !stated.contains(given))
                .ifPresent(given -> report.add(
                        path.key(SHAPE),
                        "\"" + given + "\" does not host \"" + name + "\"",
                        "write " + String.join(" or ", stated) + ", or overlay the catalog with its source"));
    }
}

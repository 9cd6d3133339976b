package dev.tombolo.environment.assembly;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.cost.BudgetDocument;
import java.util.TreeMap;

/** Makes an environment of a document in which nothing is wrong. */
public record Assembly(CheckedDocument checked, Catalog catalog, String approved) {
    /** Returns the environment. */
    public Environment environment() {
        var document = checked.document();
        return new Environment(
                checked.name(),
                approved,
                document.kind(),
                document.residencyOfAll(),
                document.state(),
                document.aws().map(new AwsAssembly(checked, catalog, approved)::side),
                document.oci().map(new OciAssembly(checked, catalog)::side),
                document.budget().map(BudgetDocument::currencyOfAll).orElse("USD"),
                document.commitments(),
                new SuspensionAssembly(document).all(),
                new TreeMap<>(document.severities()),
                document.accepts());
    }
}

package dev.tombolo.environment.folder;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.check.PathChoice;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.check.Subject;
import dev.tombolo.environment.check.access.AccessChecks;
import dev.tombolo.environment.check.cost.CostChecks;
import dev.tombolo.environment.check.guardrail.GuardrailChecks;
import dev.tombolo.environment.check.logging.LoggingChecks;
import dev.tombolo.environment.check.network.NetworkChecks;
import dev.tombolo.environment.check.operations.OperationsChecks;
import dev.tombolo.environment.check.organization.OrganizationCheck;
import dev.tombolo.environment.check.place.NameCheck;
import dev.tombolo.environment.check.place.PlaceChecks;
import dev.tombolo.environment.check.scope.ScopeChecks;
import dev.tombolo.environment.check.serving.ServingChecks;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.SourceNode;
import dev.tombolo.environment.source.StructureCheck;
import java.util.List;
import java.util.Optional;

/** Checks one merged environment, first its structure, then its meaning. */
final class EnvironmentCheck {
    private final String name;
    private final SourceNode.Mapping tree;
    private final Catalog catalog;
    private final Report report;

    /** Prepares the check of a merged file. */
    EnvironmentCheck(String name, SourceNode.Mapping tree, Catalog catalog) {
        this.name = name;
        this.tree = tree;
        this.catalog = catalog;
        this.report = new Report(tree);
    }

    /** Returns what the file says, or nothing if its structure is wrong. */
    Optional<EnvironmentDocument> document(StructureCheck structure) {
        new NameCheck(name, report).checkFile();
        report.addAll(structure.problems(tree));
        return report.isClean() ? Optional.of(DocumentReader.read(tree.json())) : Optional.empty();
    }

    /** Returns what the file says with what follows from it, or nothing if it makes no sense. */
    Optional<CheckedDocument> checked(EnvironmentDocument document) {
        var subject = new Subject(name, document, catalog, report);
        var guardrails = new GuardrailChecks(subject);
        var logging = new LoggingChecks(subject);
        new PlaceChecks(subject).check();
        new ScopeChecks(subject).check();
        new ServingChecks(subject).check();
        new AccessChecks(subject).check();
        new NetworkChecks(subject).check();
        guardrails.check();
        logging.check();
        new OperationsChecks(subject).check();
        new CostChecks(subject).check();
        document.organization().ifPresent(new OrganizationCheck(catalog, document, report)::check);
        var paths = new PathChoice(catalog, report, document);
        guardrails.check(paths);
        logging.check(paths);
        return report.isClean() ? Optional.of(new CheckedDocument(name, document, paths)) : Optional.empty();
    }

    /** Returns what is wrong. */
    List<Problem> problems() {
        return report.problems();
    }
}

package dev.tombolo.environment.check;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.SourceNode;
import dev.tombolo.environment.source.StructureCheck;
import java.util.List;
import java.util.Optional;

/** Checks one merged environment, first its structure, then its meaning. */
public final class EnvironmentCheck {
    private final String name;
    private final SourceNode.Mapping tree;
    private final Catalog catalog;
    private final Report report;

    /** Prepares the check of a merged file. */
    public EnvironmentCheck(String name, SourceNode.Mapping tree, Catalog catalog) {
        this.name = name;
        this.tree = tree;
        this.catalog = catalog;
        this.report = new Report(tree);
    }

    /** Returns what the file says, or nothing if its structure is wrong. */
    public Optional<EnvironmentDocument> document(StructureCheck structure) {
        new NameCheck(name, report).checkFile();
        report.addAll(structure.problems(tree));
        return report.isClean() ? Optional.of(DocumentReader.read(tree.json())) : Optional.empty();
    }

    /** Returns what the file says with what follows from it, or nothing if it makes no sense. */
    public Optional<CheckedDocument> checked(EnvironmentDocument document) {
        check(document);
        var paths = new PathChoice(catalog, report, document);
        new GuardrailCheck(document, report).check(paths);
        new LogAcceptCheck(document, report).check(paths);
        new RetentionCheck(document, report).check(paths);
        return report.isClean() ? Optional.of(new CheckedDocument(name, document, paths)) : Optional.empty();
    }

    /** Returns what is wrong. */
    public List<Problem> problems() {
        return report.problems();
    }

    private void check(EnvironmentDocument document) {
        new NameCheck(name, report).check(document);
        new ResidencyCheck(catalog, report).check(document.residencyOfAll());
        new TagCheck(report).check(document);
        new PlaceCheck(catalog, report).check(document);
        new StateCheck(document, report).check();
        document.aws().ifPresent(this::awsNetwork);
        document.aws().ifPresent(new AlertKeyCheck(report)::check);
        document.aws().ifPresent(new ServiceRoleCheck(report)::check);
        document.oci().ifPresent(oci -> oci(document, oci));
        new IdentityCheck(catalog, report).check(document);
        new AttachmentCheck(document, report).check();
        new ModelCheck(catalog, document, report).check();
        new DedicatedCheck(catalog, document, report).check();
        new ClientCheck(report).check(document);
        new GuardCheck(document, report).check();
        new AcceptCheck(document, report).check();
        new GuardrailContentCheck(report).check(document);
        new GuardrailPlaceCheck(catalog, document, report).check();
        var scopes = new ScopeCheck(name, document, report);
        new AccountCheck(document, report).check(scopes);
        new AgreementCheck(catalog, document, report).check();
        new BaselineCheck(document).check(scopes);
        new TenancyCheck(document, report).check();
        LoggingCheck.check(document, report);
        AuditCheck.check(document, report);
        new EnforcedGuardrailCheck(catalog, document, report).check();
        new OperationsCheck(report).check(document);
        new BudgetCheck(document, report).check();
        new CommitmentCheck(document, report).check();
        document.organization().ifPresent(new OrganizationCheck(catalog, document, report)::check);
    }

    private void awsNetwork(AwsDocument aws) {
        aws.network().ifPresent(network -> new AwsNetworkCheck(catalog, report).check(aws, network));
    }

    private void oci(EnvironmentDocument document, OciDocument oci) {
        oci.network().ifPresent(new OciNetworkCheck(report)::check);
        oci.networkSource().ifPresent(new NetworkSourceCheck(document, report)::check);
        oci.project().ifPresent(project -> new OciProjectCheck(report).check(oci, project));
        oci.audit().ifPresent(new OciAuditCheck(report)::check);
        new ProviderVersionCheck(document, report).check(oci);
        new EntitlementCheck(catalog, report).check(oci);
    }
}

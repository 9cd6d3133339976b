package dev.tombolo.environment.check.organization;

import dev.tombolo.blueprint.organization.EndpointControl;
import dev.tombolo.blueprint.organization.OrganizationControls;
import dev.tombolo.blueprint.organization.ProcurementControl;
import dev.tombolo.blueprint.organization.RegionControl;
import dev.tombolo.blueprint.organization.RetentionControl;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OrganizationDocument;
import dev.tombolo.environment.document.consumer.InvocationsWord;
import java.util.List;
import java.util.Optional;

/** Makes controls of what a file says of an organization, so that their size can be checked before anything is built. */
public final class ControlsOf {
    private ControlsOf() {}

    /** Returns the controls, where Regions and models are known. */
    public static OrganizationControls organization(
            Catalog catalog, EnvironmentDocument document, OrganizationDocument organization) {
        return new OrganizationControls(
                regions(catalog, document, organization.regions()),
                organization
                        .procurement()
                        .map(procurement -> procurement(partition(catalog, document), catalog, procurement)),
                organization.dataRetention().map(word -> RetentionControl.NONE),
                organization
                        .invocations()
                        .filter(word -> word == InvocationsWord.PRIVATE)
                        .map(word -> EndpointControl.PRIVATE),
                organization.deployers());
    }

    private static Optional<RegionControl> regions(Catalog catalog, EnvironmentDocument document, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegionControl(
                        names.stream()
                                .map(name -> catalog.region(name, Cloud.AWS).orElseThrow())
                                .toList(),
                        document.residencyOfAll()));
    }

    private static String partition(Catalog catalog, EnvironmentDocument document) {
        return document.aws()
                .map(AwsDocument::region)
                .flatMap(region -> catalog.region(region, Cloud.AWS))
                .orElseThrow()
                .partition();
    }

    private static ProcurementControl procurement(
            String partition, Catalog catalog, OrganizationDocument.Procurement procurement) {
        var modelIds = procurement.allowedModels().stream()
                .flatMap(name -> catalog.model(name, Cloud.AWS).stream())
                .flatMap(model -> model.endpoints().values().stream())
                .map(ModelEndpoint::id)
                .toList();
        return new ProcurementControl(partition, procurement.buyers(), procurement.allowedProducts(), modelIds);
    }
}

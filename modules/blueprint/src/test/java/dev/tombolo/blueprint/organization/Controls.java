package dev.tombolo.blueprint.organization;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.Residency;
import dev.tombolo.catalog.read.CatalogReader;
import java.util.List;
import java.util.stream.Stream;

/** Controls of an organization and their statements as one policy. */
final class Controls {
    static final String DEPLOYER = "arn:aws:iam::*:role/cdk-bank-cfn-exec-role-*";
    static final String BUYER = "arn:aws:iam::*:role/ai-procurement";

    private static final Catalog CATALOG = CatalogReader.shipped();

    private Controls() {}

    static OrganizationControls regions(Residency residency, String... names) {
        var regions = Stream.of(names).map(Controls::region).toList();
        return OrganizationControls.NONE.inRegions(new RegionControl(regions, residency));
    }

    static OrganizationControls procurement(List<String> products, List<String> modelIds) {
        return OrganizationControls.NONE.boughtUnder(new ProcurementControl("aws", List.of(BUYER), products, modelIds));
    }

    static OrganizationControls retention() {
        return OrganizationControls.NONE.retaining(RetentionControl.NONE).changedBy(List.of(DEPLOYER));
    }

    static OrganizationControls privately() {
        return OrganizationControls.NONE.calledFrom(EndpointControl.PRIVATE);
    }

    static JsonNode policy(OrganizationControls controls) {
        return Samples.json(new PolicyDocument(ControlStatements.of(controls)));
    }

    private static Region region(String name) {
        return CATALOG.region(name, Cloud.AWS).orElseThrow();
    }
}

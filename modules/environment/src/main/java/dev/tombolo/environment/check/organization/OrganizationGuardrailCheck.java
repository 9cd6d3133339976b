package dev.tombolo.environment.check.organization;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.check.place.PlaceCheck;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OrganizationDocument;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;

/** Checks the guardrails of an organization: a wrong one fails every call of every account. */
record OrganizationGuardrailCheck(Catalog catalog, EnvironmentDocument document, Report report) {
    private static final KeyPath PATH = KeyPath.of("organization", "guardrails");

    void check(AwsDocument aws, OrganizationDocument organization) {
        organization.guardrails().forEach((region, guardrail) -> {
            if (catalog.region(region, Cloud.AWS).isEmpty()) {
                report.add(
                        PATH.key(region),
                        "unknown Region " + Quoted.of(region) + " of aws",
                        Candidates.of(region, PlaceCheck.regionsOf(Cloud.AWS, catalog)));
            } else if (guardrail.equals(OrganizationDocument.OWN)) {
                own(region, aws, organization);
            } else {
                other(region, aws, guardrail);
            }
        });
    }

    private void own(String region, AwsDocument aws, OrganizationDocument organization) {
        var path = PATH.key(region);
        if (!region.equals(aws.region())) {
            report.add(
                    path,
                    "the guardrail of this environment is in " + aws.region(),
                    "name the ARN and version of one in " + Quoted.of(region));
        } else if (document.guardrailOfAll().filtered().isEmpty()) {
            report.add(path, "this environment has no guardrail", "set guardrail: strict, or name another one's ARN");
        } else if (organization.id().isEmpty()) {
            report.add(
                    path,
                    "accounts must be allowed to apply the guardrail, and the organization's id is not known",
                    "add organization.id, such as id: o-exampleorgid");
        } else if (organization.targets().isEmpty()) {
            report.add(
                    path,
                    "nothing is declared without targets, so that there is no guardrail of our own",
                    "add organization.targets, or name another guardrail's ARN and version");
        }
    }

    private void other(String region, AwsDocument aws, String guardrail) {
        var form = "arn:aws[a-z-]*:bedrock:" + region + ":" + aws.account() + ":guardrail/[a-z0-9]+:[1-9][0-9]{0,7}";
        if (!guardrail.matches(form)) {
            report.add(
                    PATH.key(region),
                    Quoted.of(guardrail) + " is no guardrail with a version of account " + aws.account() + " in "
                            + Quoted.of(region),
                    "write own, or an ARN that ends in guardrail/abcdefghijkl:1");
        }
    }
}

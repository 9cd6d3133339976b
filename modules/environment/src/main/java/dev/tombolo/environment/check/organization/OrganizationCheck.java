package dev.tombolo.environment.check.organization;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.check.place.PlaceCheck;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OrganizationDocument;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;

/** Checks what an organization is held to: its targets, Regions, roles and models, and that the policies fit. */
public record OrganizationCheck(Catalog catalog, EnvironmentDocument document, Report report) {
    private static final KeyPath PATH = KeyPath.of("organization");
    private static final String TARGET = "r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|[0-9]{12}";
    private static final String ROLE = "arn:aws[a-z-]*:iam::(\\*|[0-9]{12}):role/.*[A-Za-z0-9].*";
    private static final String PRODUCT = "prod-[a-z0-9]+";

    public void check(OrganizationDocument organization) {
        owner();
        targets(organization.targets());
        regions(organization.regions());
        roles(PATH.key("deployers"), organization.deployers());
        organization.procurement().ifPresent(this::procurement);
        retention(organization);
        document.aws()
                .ifPresent(aws -> new OrganizationGuardrailCheck(catalog, document, report).check(aws, organization));
        if (report.isClean(PATH) && report.isClean(KeyPath.of("aws"))) {
            size(organization);
        }
    }

    private void owner() {
        if (document.aws().isEmpty()) {
            report.add(
                    PATH,
                    "is declared from an AWS account, and there is none",
                    "add aws with the management account, or a delegated administrator's");
        } else if (document.awsOwner() == Engine.PULUMI) {
            report.add(PATH, "is declared by cdk only, and pulumi owns aws here", "set engines: { aws: cdk }");
        }
    }

    private void targets(List<String> targets) {
        var path = PATH.key("targets");
        for (int index = 0; index < targets.size(); index++) {
            if (!targets.get(index).matches(TARGET)) {
                report.add(
                        path.item(index),
                        Quoted.of(targets.get(index)) + " is no root, organizational unit or account",
                        "write it like ou-ab12-11111111 or \"111122223333\"");
            }
        }
        report.twice(path, targets);
    }

    private void regions(List<String> names) {
        var path = PATH.key("regions");
        for (int index = 0; index < names.size(); index++) {
            region(path.item(index), names.get(index));
        }
        report.twice(path, names);
    }

    private void region(KeyPath path, String name) {
        var region = catalog.region(name, Cloud.AWS);
        if (region.isEmpty()) {
            report.add(
                    path,
                    "unknown Region " + Quoted.of(name) + " of aws",
                    Candidates.of(name, PlaceCheck.regionsOf(Cloud.AWS, catalog)));
        } else if (!document.residencyOfAll().allows(region.get())) {
            report.add(
                    path,
                    "\"" + name + "\" lies in " + region.get().country() + ", and the residency is "
                            + document.residencyOfAll().area(),
                    "take it away, or set another residency");
        } else if (!region.get().partition().equals(partition(region.get().partition()))) {
            report.add(
                    path,
                    "\"" + name + "\" is in partition " + region.get().partition() + ", and aws.region is not",
                    "name Regions of the organization's own partition");
        }
    }

    private String partition(String other) {
        return document.aws()
                .map(AwsDocument::region)
                .flatMap(name -> catalog.region(name, Cloud.AWS))
                .map(region -> region.partition())
                .orElse(other);
    }

    private void roles(KeyPath path, List<String> roles) {
        for (int index = 0; index < roles.size(); index++) {
            if (!roles.get(index).matches(ROLE)) {
                report.add(
                        path.item(index),
                        Quoted.of(roles.get(index)) + " names no role",
                        "write it like arn:aws:iam::*:role/ai-procurement");
            }
        }
        report.twice(path, roles);
    }

    private void procurement(OrganizationDocument.Procurement procurement) {
        var path = PATH.key("procurement");
        if (procurement.isEmpty()) {
            report.add(path, "limits nothing", "give buyers, allowedProducts or allowedModels, or take it away");
        }
        roles(path.key("buyers"), procurement.buyers());
        products(path.key("allowedProducts"), procurement.allowedProducts());
        models(path.key("allowedModels"), procurement.allowedModels());
    }

    /** An account that may keep nothing cannot call a model whose terms ask it to. */
    private void retention(OrganizationDocument organization) {
        var allowed = organization
                .procurement()
                .map(OrganizationDocument.Procurement::allowedModels)
                .orElse(List.of());
        for (int index = 0; organization.dataRetention().isPresent() && index < allowed.size(); index++) {
            var path = PATH.key("procurement").key("allowedModels").item(index);
            catalog.model(allowed.get(index), Cloud.AWS)
                    .flatMap(model -> model.retentionModes().stated())
                    .filter(modes -> !modes.contains("none"))
                    .ifPresent(modes -> report.add(
                            path,
                            "is called with data retention " + String.join(" or ", modes)
                                    + " only, and dataRetention is none",
                            "take it off the list, or take dataRetention away"));
        }
    }

    private void products(KeyPath path, List<String> products) {
        for (int index = 0; index < products.size(); index++) {
            if (!products.get(index).matches(PRODUCT)) {
                report.add(
                        path.item(index),
                        Quoted.of(products.get(index)) + " is no product of the AWS Marketplace",
                        "write it like prod-k5bywj2464j7c");
            }
        }
        report.twice(path, products);
    }

    private void models(KeyPath path, List<String> models) {
        var known = catalog.names().stream()
                .filter(name -> catalog.model(name, Cloud.AWS).isPresent())
                .toList();
        for (int index = 0; index < models.size(); index++) {
            if (!known.contains(models.get(index))) {
                report.add(
                        path.item(index),
                        "aws does not have " + Quoted.of(models.get(index)),
                        Candidates.of(models.get(index), known));
            }
        }
        report.twice(path, models);
    }

    private void size(OrganizationDocument organization) {
        new OrganizationSize(ControlsOf.organization(catalog, document, organization), report).check();
    }
}

package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.organization.BedrockPolicy;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.environment.OrganizationSide;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.check.organization.ControlsOf;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OrganizationDocument;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the blueprint's input for an organization of a document in which nothing is wrong. */
record OrganizationAssembly(CheckedDocument checked, Catalog catalog) {
    private static final String GUARDRAIL = "guardrail";

    OrganizationSide side(AwsDocument aws, OrganizationDocument organization) {
        var physicalName = aws.physicalName(checked.name());
        return new OrganizationSide(
                physicalName,
                organization.targets(),
                ControlsOf.organization(catalog, document(), organization),
                organization.guardrails().containsValue(OrganizationDocument.OWN)
                        ? Optional.of(sharing(physicalName, organization))
                        : Optional.empty(),
                organization.guardrails().isEmpty() ? Optional.empty() : Optional.of(enforced(organization)),
                checked.tags());
    }

    private EnvironmentDocument document() {
        return checked.document();
    }

    private OrganizationSide.Sharing sharing(String physicalName, OrganizationDocument organization) {
        var guardrail = new Guardrail(
                GUARDRAIL,
                Guardrail.fittingName(physicalName),
                document().guardrailOfAll().filtered().orElseThrow(),
                checked.tags());
        return new OrganizationSide.Sharing(guardrail, organization.id().orElseThrow());
    }

    private static BedrockPolicy enforced(OrganizationDocument organization) {
        var guardrails = new TreeMap<String, Text>();
        organization.guardrails().forEach((region, guardrail) -> guardrails.put(region, identifier(guardrail)));
        return new BedrockPolicy(guardrails);
    }

    private static Text identifier(String guardrail) {
        return guardrail.equals(OrganizationDocument.OWN)
                ? Text.of(Guardrail.arn(GUARDRAIL)).plus(":").plus(Text.of(Guardrail.version(GUARDRAIL)))
                : Text.of(guardrail);
    }
}

package dev.tombolo.environment.check.guardrail;

import dev.tombolo.blueprint.guardrail.GuardrailProfile;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.environment.check.Arn;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.guardrail.GuardrailDocument;
import dev.tombolo.environment.document.guardrail.GuardrailParts;
import dev.tombolo.environment.source.KeyPath;
import java.util.List;
import java.util.stream.Collectors;

/** Checks that a guardrail can be where the environment is: its account, its Region and its residency. */
record GuardrailPlaceCheck(Catalog catalog, EnvironmentDocument document, Report report) {
    void check() {
        document.aws().ifPresent(aws -> {
            aws.guardrailKey().map(Arn::new).ifPresent(key -> here(aws, KeyPath.of("aws", "guardrailKey"), key, "key"));
            document.guardrail().ifPresent(guardrail -> guardrail(aws, KeyPath.of("guardrail"), guardrail));
            document.consumers()
                    .forEach((name, consumer) -> consumer.guardrail()
                            .ifPresent(guardrail ->
                                    guardrail(aws, KeyPath.of("consumers", name, "guardrail"), guardrail)));
        });
    }

    private void guardrail(AwsDocument aws, KeyPath path, GuardrailDocument guardrail) {
        guardrail
                .brought()
                .map(GuardrailParts.Existing::arn)
                .map(Arn::new)
                .ifPresent(arn -> here(aws, path.key("existing").key("arn"), arn, "guardrail"));
        guardrail.filtered().ifPresent(content -> {
            if (content.tiers().needCrossRegion()) {
                crossRegion(aws, path.key("tier"));
            }
        });
    }

    /** The key of IAM that holds calls to a guardrail works in the guardrail's own account only. */
    private void here(AwsDocument aws, KeyPath path, Arn arn, String what) {
        if (!arn.account().equals(aws.account())) {
            report.add(
                    path,
                    "\"" + arn.text() + "\" is of account " + arn.account() + ", not of " + aws.account(),
                    "name a " + what + " of this account");
        }
        if (!arn.region().equals(aws.region())) {
            report.add(
                    path,
                    "\"" + arn.text() + "\" is in " + arn.region() + ", not in " + aws.region(),
                    "name a " + what + " of this Region");
        }
    }

    private void crossRegion(AwsDocument aws, KeyPath path) {
        catalog.region(aws.region(), Cloud.AWS).ifPresent(region -> {
            var destinations = GuardrailProfile.of(region, Text.of(aws.account()))
                    .map(GuardrailProfile::destinations)
                    .orElse(List.of());
            if (destinations.isEmpty()) {
                report.add(
                        path,
                        "the standard tier judges in several Regions, and none are known for " + region.name(),
                        "take it away, or set tier: classic");
            }
            residency(path, destinations);
        });
    }

    private void residency(KeyPath path, List<String> destinations) {
        var outside = destinations.stream()
                .flatMap(name -> catalog.region(name, Cloud.AWS).stream())
                .filter(region -> !document.residencyOfAll().allows(region))
                .map(Region::name)
                .collect(Collectors.joining(", "));
        if (!outside.isEmpty()) {
            report.add(
                    path,
                    "the standard tier may judge in " + outside + ", outside residency "
                            + document.residencyOfAll().area(),
                    "take it away, or set tier: classic");
        }
    }
}

package dev.tombolo.environment.check.guardrail;

import dev.tombolo.blueprint.guardrail.EnforcedGuardrail;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.environment.check.Arn;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.guardrail.EnforcedGuardrailDocument;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks the enforced guardrail, of an environment that owns the baseline of its account and Region. */
record EnforcedGuardrailCheck(Catalog catalog, EnvironmentDocument document, Report report) {
    private static final KeyPath ENFORCED = KeyPath.of("enforcedGuardrail");

    void check() {
        if (document.ownsBaseline()) {
            document.enforcedGuardrail().ifPresent(this::enforced);
        }
    }

    private void enforced(EnforcedGuardrailDocument enforced) {
        models(ENFORCED.key("include"), enforced.include());
        models(ENFORCED.key("exclude"), enforced.exclude());
        enforced.existing().ifPresent(this::existing);
        if (enforced.existing().isEmpty()
                && document.guardrailOfAll().filtered().isEmpty()) {
            report.add(
                    ENFORCED,
                    "has nothing to enforce, because guardrail is none",
                    "set guardrail, or name an existing one");
        }
    }

    private void existing(EnforcedGuardrailDocument.Existing existing) {
        var region = document.aws().map(AwsDocument::region).orElseThrow();
        var arn = new Arn(existing.arn());
        if (!arn.region().equals(region)) {
            report.add(
                    ENFORCED.key("existing").key("arn"),
                    "\"" + arn.text() + "\" is of " + arn.region() + ", not of " + region,
                    "name a guardrail of this Region");
        }
    }

    private void models(KeyPath path, List<String> names) {
        report.twice(path, names);
        var ids = ids();
        for (int index = 0; index < names.size(); index++) {
            model(path.item(index), names.get(index), ids);
        }
    }

    private void model(KeyPath item, String name, SortedMap<String, String> ids) {
        var id = ids.get(name);
        if (id == null) {
            report.add(
                    item, "no model " + Quoted.of(name) + " is on bedrock-runtime", Candidates.of(name, ids.keySet()));
        } else if (!EnforcedGuardrail.takes(id)) {
            report.add(
                    item,
                    "CloudFormation does not take \"" + id + "\" here, for its dots",
                    "leave the key out, which includes all models and excludes none");
        }
    }

    private SortedMap<String, String> ids() {
        var ids = new TreeMap<String, String>();
        catalog.models().stream()
                .filter(model -> model.cloud() == Cloud.AWS)
                .forEach(model -> Optional.ofNullable(model.endpoints().get(EndpointKind.BEDROCK_RUNTIME))
                        .ifPresent(endpoint -> ids.put(model.name(), endpoint.id())));
        return ids;
    }
}

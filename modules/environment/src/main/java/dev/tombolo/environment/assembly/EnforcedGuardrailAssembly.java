package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.guardrail.EnforcedGuardrail;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.guardrail.EnforcedGuardrailDocument;
import java.util.List;
import java.util.Optional;

/** Makes the guardrail of a whole account and Region of a document in which nothing is wrong. */
record EnforcedGuardrailAssembly(CheckedDocument checked, AwsDocument aws, AwsPlace place, Catalog catalog) {
    private static final String KEY = "enforced-guardrail";

    /** The guardrail that is made for it; nothing where it exists. */
    Optional<Guardrail> made() {
        return checked.document()
                .enforcedGuardrail()
                .filter(enforced -> enforced.existing().isEmpty())
                .map(enforced -> new GuardrailAssembly(checked, aws, place).placed(guardrail()));
    }

    Optional<EnforcedGuardrail> enforced(Optional<Guardrail> made) {
        return checked.document().enforcedGuardrail().map(enforced -> enforced(enforced, made));
    }

    private Guardrail guardrail() {
        return new Guardrail(
                KEY,
                Guardrail.fittingName(aws.physicalName(checked.name()) + "-enforced"),
                checked.document().guardrailOfAll().filtered().orElseThrow(),
                checked.tags());
    }

    private EnforcedGuardrail enforced(EnforcedGuardrailDocument enforced, Optional<Guardrail> made) {
        return new EnforcedGuardrail(
                enforced.existing()
                        .map(existing -> Text.of(existing.arn()))
                        .or(() -> made.map(guardrail -> Text.of(Guardrail.arn(guardrail.key()))))
                        .orElseThrow(),
                enforced.existing()
                        .map(existing -> Text.of(existing.version()))
                        .or(() -> made.map(guardrail -> Text.of(Guardrail.version(guardrail.key()))))
                        .orElseThrow(),
                enforced.include().isEmpty() ? EnforcedGuardrail.ALL_MODELS : ids(enforced.include()),
                ids(enforced.exclude()));
    }

    private List<String> ids(List<String> models) {
        return models.stream()
                .flatMap(model -> catalog.model(model, Cloud.AWS).stream())
                .flatMap(model -> Optional.ofNullable(model.endpoints().get(EndpointKind.BEDROCK_RUNTIME)).stream())
                .map(endpoint -> endpoint.id())
                .toList();
    }
}

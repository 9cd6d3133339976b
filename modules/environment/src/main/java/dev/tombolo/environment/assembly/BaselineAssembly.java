package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.audit.CallTrail;
import dev.tombolo.blueprint.guardrail.EnforcedGuardrail;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.logging.LogArchive;
import dev.tombolo.blueprint.logging.Modality;
import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.environment.Baseline;
import dev.tombolo.environment.BaselineScope;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AuditDocument;
import dev.tombolo.environment.document.AuditParts;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.DataRetentionDocument;
import dev.tombolo.environment.document.EnforcedGuardrailDocument;
import dev.tombolo.environment.document.LoggingParts;
import dev.tombolo.environment.document.ModalityWord;
import dev.tombolo.environment.document.ScopeOf;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes what exists once in an account and Region of a document in which nothing is wrong. */
record BaselineAssembly(String name, CheckedDocument checked, AwsDocument aws, Catalog catalog) {
    private static final String GUARDRAIL = "enforced-guardrail";

    BaselineScope scope(AwsPlace place) {
        if (checked.document().ownsBaseline()) {
            return new BaselineScope.Own(baseline(place));
        }
        return checked.document().baseline() instanceof ScopeOf other
                ? new BaselineScope.Of(other.of())
                : new BaselineScope.External();
    }

    private Baseline baseline(AwsPlace place) {
        var document = checked.document();
        var logging = document.loggingOfAll().recorded();
        var guardrail = document.enforcedGuardrail()
                .filter(enforced -> enforced.existing().isEmpty())
                .map(enforced -> new GuardrailAssembly(name, checked, aws, place).placed(guardrail()));
        return new Baseline(
                logging.map(parts -> log(parts, place)),
                logging.map(LoggingParts::alarmTopics).orElse(List.of()),
                document.dataRetention().map(retention -> retention(retention)),
                document.enforcedGuardrail().map(enforced -> enforced(enforced, guardrail)),
                guardrail,
                ownTrail(document.auditOfAll()).map(parts -> trail(parts, place)),
                existingTrail(document.auditOfAll()),
                aws.roleConventions(),
                Tags.of(name, document));
    }

    private InvocationLog log(LoggingParts parts, AwsPlace place) {
        return new InvocationLog(
                place,
                parts.logGroup()
                        .<InvocationLog.LogGroup>map(existing -> new InvocationLog.ExistingLogGroup(Text.of(existing)))
                        .orElseGet(() ->
                                new InvocationLog.NewLogGroup(Text.of(aws.physicalName(name) + "-model-invocations"))),
                parts.bucket()
                        .<InvocationLog.LogBucket>map(
                                existing -> new InvocationLog.ExistingLogBucket(Text.of(existing)))
                        .orElseGet(InvocationLog.NewLogBucket::new),
                parts.key().map(Text::of),
                modalities(parts),
                parts.retention(),
                parts.mask(),
                parts.archive().map(archive -> new LogArchive(archive.account(), archive.bucket(), archive.key())),
                parts.adopt(),
                Tags.of(name, checked.document()));
    }

    private static SortedSet<Modality> modalities(LoggingParts parts) {
        if (!parts.isContentRecorded()) {
            return new TreeSet<>();
        }
        return parts.modalities().isEmpty()
                ? InvocationLog.everyModality()
                : parts.modalities().stream()
                        .map(ModalityWord::modality)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private DataRetention retention(DataRetentionDocument retention) {
        var planes = new TreeSet<Plane>();
        planes.add(Plane.BEDROCK);
        if (isMantleIn(aws.region())) {
            planes.add(Plane.BEDROCK_MANTLE);
        }
        return new DataRetention(retention.mode().mode(), planes, retention.adopt());
    }

    /** The endpoint is where a model is. */
    private boolean isMantleIn(String region) {
        return catalog.models().stream()
                .flatMap(model -> Optional.ofNullable(model.endpoints().get(EndpointKind.BEDROCK_MANTLE)).stream())
                .anyMatch(endpoint ->
                        endpoint.inRegion().stated().orElse(List.of()).contains(region));
    }

    private Guardrail guardrail() {
        var document = checked.document();
        return new Guardrail(
                GUARDRAIL,
                Guardrail.fittingName(aws.physicalName(name) + "-enforced"),
                document.guardrailOfAll().filtered().orElseThrow(),
                Tags.of(name, document));
    }

    private EnforcedGuardrail enforced(EnforcedGuardrailDocument enforced, Optional<Guardrail> guardrail) {
        return new EnforcedGuardrail(
                enforced.existing()
                        .map(existing -> Text.of(existing.arn()))
                        .or(() -> guardrail.map(made -> Text.of(Guardrail.arn(made.key()))))
                        .orElseThrow(),
                enforced.existing()
                        .map(existing -> Text.of(existing.version()))
                        .or(() -> guardrail.map(made -> Text.of(Guardrail.version(made.key()))))
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

    private static Optional<AuditParts> ownTrail(AuditDocument audit) {
        return audit instanceof AuditParts parts && parts.existingTrail().isEmpty()
                ? Optional.of(parts)
                : Optional.empty();
    }

    private static Optional<String> existingTrail(AuditDocument audit) {
        return audit instanceof AuditParts parts ? parts.existingTrail() : Optional.empty();
    }

    private CallTrail trail(AuditParts parts, AwsPlace place) {
        return new CallTrail(
                place,
                aws.physicalName(name) + "-model-calls",
                parts.bucket().map(Text::of),
                parts.key().map(Text::of),
                parts.retention(),
                Tags.of(name, checked.document()));
    }
}

package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.environment.Baseline;
import dev.tombolo.environment.BaselineScope;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.logging.DataRetentionDocument;
import dev.tombolo.environment.document.logging.LoggingParts;
import dev.tombolo.environment.document.scope.ScopeOf;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes what exists once in an account and Region of a document in which nothing is wrong. */
record BaselineAssembly(CheckedDocument checked, AwsDocument aws, Catalog catalog) {
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
        var guardrail = new EnforcedGuardrailAssembly(checked, aws, place, catalog);
        var made = guardrail.made();
        var trail = new CallTrailAssembly(checked, aws, place);
        return new Baseline(
                logging.map(new InvocationLogAssembly(checked, aws, place)::log),
                logging.map(LoggingParts::alarmTopics).orElse(List.of()),
                document.dataRetention().map(this::retention),
                guardrail.enforced(made),
                made,
                trail.trail(),
                trail.existing(),
                aws.roleConventions(),
                checked.tags());
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
}

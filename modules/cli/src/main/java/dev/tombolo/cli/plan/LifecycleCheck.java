package dev.tombolo.cli.plan;

import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.Environment;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Compares the models that an environment calls with their dates.
 *
 * @param environment the environment
 * @param catalog the catalog
 * @param asOf the day
 */
record LifecycleCheck(Environment environment, Catalog catalog, LocalDate asOf) {
    private static final int WARNING_DAYS = 90;

    Stream<Plan.FindingPlan> findings() {
        return Calls.paths(environment).map(ModelPath::model).distinct().flatMap(this::findings);
    }

    private Stream<Plan.FindingPlan> findings(ModelRecord model) {
        return model.lifecycle().endOfLife().stated().stream()
                .filter(end -> asOf.plusDays(WARNING_DAYS).isAfter(end))
                .map(end -> asOf.isBefore(end)
                        ? finding(model, Severity.WARNING, "ends on " + end)
                        : finding(model, Severity.ERROR, "ended on " + end));
    }

    private static Plan.FindingPlan finding(ModelRecord model, Severity severity, String message) {
        var replacement = model.lifecycle().replacement().stated();
        return new Plan.FindingPlan(
                "ModelPastEndOfLife",
                Plan.word(severity),
                model.name(),
                "model",
                "models." + model.name(),
                "environments",
                message,
                replacement.map(name -> "move to " + name).orElse("choose another model: ./tombolo models"));
    }
}

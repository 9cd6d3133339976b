package dev.tombolo.assurance.rules.serving;

import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.catalog.Lifecycle;
import dev.tombolo.catalog.ModelRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The stated end of a model on one cloud.
 *
 * @param model the portable name
 * @param day the first day on which calls fail
 * @param replacement the portable name of the model to move to; empty where none is stated
 */
record EndOfLife(String model, LocalDate day, Optional<String> replacement) {

    private static final int DAYS_OF_WARNING = 90;

    /** The end of this model; empty unless it is stated. */
    static Optional<EndOfLife> of(ModelRecord model) {
        Lifecycle lifecycle = model.lifecycle();
        return lifecycle
                .endOfLife()
                .stated()
                .map(day ->
                        new EndOfLife(model.name(), day, lifecycle.replacement().stated()));
    }

    /** Whether the model has ended on this day, or ends within 90 days. */
    boolean isNear(LocalDate asOf) {
        return !asOf.isBefore(day.minusDays(DAYS_OF_WARNING));
    }

    Severity severity(LocalDate asOf) {
        return asOf.isBefore(day) ? Severity.WARNING : Severity.ERROR;
    }

    String message(String id, LocalDate asOf) {
        return "allows \"" + id + "\", which " + (asOf.isBefore(day) ? "ends on " : "ended on ") + day;
    }

    String fix() {
        return replacement.map(name -> "move to " + name).orElse("choose another model: ./tombolo models");
    }
}

package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.aws.Limits;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.path.ModelPath;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is asked of every subject.
 *
 * @param catalog the models that there are
 * @param day the day on which calls are made
 * @param principal only this principal; empty means every one
 * @param model only this model, and then also the calls that are denied; empty means every one
 * @param region only calls that this Region takes; empty means any
 * @param policies documents of managed policies, by name
 * @param limits what an organization or a session takes away
 */
record AccessQuestion(
        Catalog catalog,
        LocalDate day,
        Optional<String> principal,
        Optional<String> model,
        Optional<String> region,
        SortedMap<String, Property> policies,
        Limits limits) {

    boolean asksFor(String name) {
        return principal.map(name::equals).orElse(true);
    }

    boolean asksFor(ModelPath path) {
        return model.map(path.model().name()::equals).orElse(true)
                && region.map(path.region().name()::equals).orElse(true);
    }

    boolean asksFor(AccessReport.CallRow row) {
        return asksFor(row.principal())
                && model.map(row.model()::equals).orElse(true)
                && region.map(row.region()::equals).orElse(true);
    }

    /** The same question about everybody and every call. */
    AccessQuestion ofEverything() {
        return new AccessQuestion(catalog, day, Optional.empty(), Optional.empty(), Optional.empty(), policies, limits);
    }

    /** Whether it is a question of yes or no. */
    boolean isOfOneCall() {
        return principal.isPresent() && model.isPresent();
    }
}

package dev.tombolo.environment.check.place;

import dev.tombolo.environment.check.Subject;
import dev.tombolo.environment.source.KeyPath;

/**
 * Everything that is checked of where an environment is and what everything in it is called.
 *
 * @param subject what is checked
 */
public record PlaceChecks(Subject subject) {
    /** Adds what is wrong. */
    public void check() {
        var document = subject.document();
        var report = subject.report();
        new NameCheck(subject.environment(), report).check(document);
        new ResidencyCheck(subject.catalog(), report).check(document.residencyOfAll());
        new TagCheck(report).check(document);
        new PlaceCheck(subject.catalog(), report).check(document);
        new StateCheck(document, report).check();
        report.twice(
                KeyPath.of("accepts"),
                document.accepts().stream()
                        .map(accept -> accept.id() + " on " + accept.on())
                        .toList());
    }
}

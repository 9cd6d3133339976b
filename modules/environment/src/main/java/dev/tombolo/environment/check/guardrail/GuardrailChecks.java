package dev.tombolo.environment.check.guardrail;

import dev.tombolo.environment.check.PathChoice;
import dev.tombolo.environment.check.Subject;

/**
 * Everything that is checked of guardrails.
 *
 * @param subject what is checked
 */
public record GuardrailChecks(Subject subject) {
    /** Adds what is wrong. */
    public void check() {
        var document = subject.document();
        var report = subject.report();
        new GuardrailContentCheck(report).check(document);
        new GuardrailPlaceCheck(subject.catalog(), document, report).check();
        new EnforcedGuardrailCheck(subject.catalog(), document, report).check();
    }

    /** Adds what is wrong with calls, once their paths are known. */
    public void check(PathChoice paths) {
        new GuardrailCheck(subject.document(), subject.report()).check(paths);
    }
}

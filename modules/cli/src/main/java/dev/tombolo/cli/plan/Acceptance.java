package dev.tombolo.cli.plan;

import dev.tombolo.assurance.inspection.Acknowledged;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.cli.plan.content.FindingPlan;
import dev.tombolo.environment.Environment;
import dev.tombolo.judgement.Acceptances;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Says which entries of {@code accepts} no longer hold.
 *
 * @param environment the environment
 * @param asOf the day
 */
record Acceptance(Environment environment, LocalDate asOf) {
    private static final String ID = "Accepts";

    /** Returns the weakened guards whose acceptance has expired. */
    Stream<FindingPlan> expired() {
        return new Acceptances(environment)
                .expiredGuards(asOf).stream()
                        .map(accept -> finding(
                                Severity.ERROR,
                                accept.on(),
                                "a weakened guard, " + accept.id() + ", was accepted until " + accept.until(),
                                "take away what weakens it, or give a later date and its reason"));
    }

    static FindingPlan problem(Acknowledged.Problem problem) {
        return finding(problem.severity(), problem.acknowledgement().on(), problem.message(), "see accepts");
    }

    private static FindingPlan finding(Severity severity, String on, String message, String fix) {
        return FindingPlan.ofFile(ID, severity, on, "accepts", message, fix);
    }
}

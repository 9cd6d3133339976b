package dev.tombolo.cli.access;

import java.util.List;
import java.util.Map;

/** What tells a call from every other, whatever is answered. */
record CallKey(
        String cloud,
        String principal,
        String model,
        String endpoint,
        List<String> apis,
        String region,
        String calledAs,
        String through,
        String from,
        String guardrail,
        String credential,
        String delivery) {
    /**
     * The key of a row.
     *
     * @param row the row
     * @param former what resources were called, by what they are called now
     */
    static CallKey of(AccessReport.CallRow row, Map<String, String> former) {
        return new CallKey(
                row.cloud(),
                former.getOrDefault(row.principal(), row.principal()),
                row.model(),
                row.endpoint(),
                row.apis(),
                row.region(),
                row.calledAs(),
                former.getOrDefault(row.through(), row.through()),
                former.getOrDefault(row.from(), row.from()),
                former.getOrDefault(row.guardrail(), row.guardrail()),
                row.credential(),
                row.delivery());
    }
}

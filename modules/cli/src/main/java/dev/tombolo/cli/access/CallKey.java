package dev.tombolo.cli.access;

import java.util.List;

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
    static CallKey of(AccessReport.CallRow row) {
        return new CallKey(
                row.cloud(),
                row.principal(),
                row.model(),
                row.endpoint(),
                row.apis(),
                row.region(),
                row.calledAs(),
                row.through(),
                row.from(),
                row.guardrail(),
                row.credential(),
                row.delivery());
    }
}

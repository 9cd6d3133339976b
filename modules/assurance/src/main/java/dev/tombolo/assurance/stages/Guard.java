package dev.tombolo.assurance.stages;

import java.util.Locale;

/** What protects an environment, by the word that {@code accepts} names it with. */
enum Guard {
    /** How much a guardrail filters of what callers send. */
    GUARDRAIL,
    /** Whether a customer's key encrypts a guardrail. */
    GUARDRAIL_KEY,
    /** Whether models are called through its own endpoints. */
    INVOCATIONS,
    /** Whether a customer's key encrypts the log of calls. */
    LOG_KEY,
    /** Whether calls are recorded with their content. */
    LOGGING,
    /** How long the log of calls is kept. */
    RETENTION;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

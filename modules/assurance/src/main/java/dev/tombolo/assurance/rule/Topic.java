package dev.tombolo.assurance.rule;

import java.util.Locale;

/** What a rule is about, by the names that every module uses. */
public enum Topic {
    /** Who may do what. */
    ACCESS,
    /** From where. */
    NETWORK,
    /** What is recorded. */
    LOGGING,
    /** What is filtered. */
    GUARDRAIL,
    /** What is spent. */
    COST,
    /** What serves the models. */
    SERVING,
    /** What is watched. */
    OPERATIONS,
    /** What acts on what models say. */
    AGENTS,
    /** With whose key something is encrypted. */
    KEYS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.tombolo.blueprint.guardrail;

/** Lists of words that AWS keeps. */
public enum ManagedWords {
    /** Profane words. */
    PROFANITY
}
